package de.gruppenbuch.web.settings;

import de.gruppenbuch.domain.account.NewInvitation;
import de.gruppenbuch.domain.account.SetUpService;
import de.gruppenbuch.domain.contactpoint.ContactPointDetails;
import de.gruppenbuch.domain.contactpoint.ContactPointService;
import de.gruppenbuch.domain.shared.Land;
import de.gruppenbuch.web.account.InvitationShelf;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Contact points of the installation, and a new one with the invitation of its first admin. */
@Named
@RequestScoped
public class OperatorView {

    @Inject private SetUpService setUpService;
    @Inject private ContactPointService contactPointService;
    @Inject private InvitationShelf shelf;

    private final OfficeForm form = new OfficeForm();
    private String adminName;
    private String adminEmail;
    private NewInvitation invitation;

    public void create() {
        invitation = setUpService.createContactPoint(form.toCommand(), adminName, adminEmail);
        shelf.put(invitation);
    }

    public List<ContactPointDetails> getContactPoints() {
        return contactPointService.listAll();
    }

    public Land[] getLaender() {
        return Land.values();
    }

    public OfficeForm getForm() {
        return form;
    }

    public NewInvitation getInvitation() {
        return invitation;
    }

    public String getAdminName() {
        return adminName;
    }

    public void setAdminName(String adminName) {
        this.adminName = adminName;
    }

    public String getAdminEmail() {
        return adminEmail;
    }

    public void setAdminEmail(String adminEmail) {
        this.adminEmail = adminEmail;
    }
}
