package de.gruppenbuch.web.settings;

import de.gruppenbuch.domain.account.AccountRow;
import de.gruppenbuch.domain.account.AccountService;
import de.gruppenbuch.domain.account.InvitationService;
import de.gruppenbuch.domain.account.NewInvitation;
import de.gruppenbuch.domain.security.Role;
import de.gruppenbuch.web.account.InvitationShelf;
import de.gruppenbuch.web.ui.Notice;
import de.gruppenbuch.web.ui.Redirects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * People of the contact point; the secret of an invitation is shown once, on the answer to the
 * click.
 */
@Named
@RequestScoped
public class PeopleView {

    @Inject private AccountService accountService;
    @Inject private InvitationService invitationService;
    @Inject private InvitationShelf shelf;
    @Inject private Notice notice;

    private String name;
    private String email;
    private Role role = Role.STAFF;
    private NewInvitation invitation;

    public void invite() {
        invitation = invitationService.inviteColleague(name, email, role);
        shelf.put(invitation);
    }

    public String setActive(AccountRow account, boolean active) {
        accountService.setActive(account.id(), account.version(), active);
        notice.say("base.saved");
        return Redirects.to("/arbeit/einstellungen/menschen");
    }

    public List<AccountRow> getAccounts() {
        return accountService.list();
    }

    public Role[] getRoles() {
        return new Role[] {Role.STAFF, Role.ADMIN};
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

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }
}
