package de.gruppenbuch.web.account;

import de.gruppenbuch.domain.account.InvitationRow;
import de.gruppenbuch.domain.account.InvitationService;
import de.gruppenbuch.domain.account.InviteLead;
import de.gruppenbuch.domain.account.NewInvitation;
import de.gruppenbuch.domain.group.GroupDetails;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.web.config.AddressKey;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Invites the lead of a group; link and code stand on the answer page and in the letter. */
@Named
@RequestScoped
public class InviteView {

    @Inject private InvitationService invitationService;
    @Inject private GroupService groupService;
    @Inject private InvitationShelf shelf;
    @Inject private AddressKey key;

    private GroupDetails group;
    private String name;
    private String email;
    private NewInvitation invitation;
    private List<InvitationRow> invitations;

    @PostConstruct
    void load() {
        group = groupService.get(key.id());
        name = group.first().fullName();
        email = group.first().email();
    }

    public void invite() {
        invitation = invitationService.inviteLead(new InviteLead(group.id(), name, email));
        shelf.put(invitation);
        invitations = null;
    }

    /** Earlier invitations to this group. */
    public List<InvitationRow> getInvitations() {
        if (invitations == null) {
            invitations = invitationService.listForGroup(group.id());
        }
        return invitations;
    }

    public GroupDetails getGroup() {
        return group;
    }

    public NewInvitation getInvitation() {
        return invitation;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
