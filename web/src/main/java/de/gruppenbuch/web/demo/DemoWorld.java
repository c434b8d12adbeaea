package de.gruppenbuch.web.demo;

import de.gruppenbuch.domain.account.AcceptInvitation;
import de.gruppenbuch.domain.account.FirstAdmin;
import de.gruppenbuch.domain.account.InvitationService;
import de.gruppenbuch.domain.account.InviteLead;
import de.gruppenbuch.domain.account.NewInvitation;
import de.gruppenbuch.domain.account.SetUpService;
import de.gruppenbuch.domain.contactpoint.EditContactPoint;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Role;
import de.gruppenbuch.domain.shared.Land;
import de.gruppenbuch.domain.shared.Setting;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Logger;

/**
 * A made-up world, built through the same use cases that people use, so it can break no rule: two
 * contact points in different Länder, fourteen groups, requests and meeting agreements in every
 * state, one application that is ready to export, two of the running year that are decided and a
 * year of inquiries.
 */
@Dependent
public class DemoWorld {

    private static final Logger LOG = Logger.getLogger(DemoWorld.class.getName());

    @Inject private SetUpService setUpService;
    @Inject private InvitationService invitationService;
    @Inject private CurrentUser currentUser;
    @Inject private DemoGroups groups;
    @Inject private DemoRequests requests;
    @Inject private DemoApplications applications;
    @Inject private DemoOutcomes outcomes;
    @Inject private DemoForms forms;
    @Inject private DemoAgreements agreements;
    @Inject private DemoAssessments assessments;
    @Inject private DemoUses uses;
    @Inject private DemoInquiries inquiries;

    private final String setUpCode = Setting.SETUP_CODE.get();
    private final String password = Setting.DEMO_PASSWORD.get();

    /** Does nothing if the installation has a contact point already. */
    public void create() {
        if (!setUpService.isOpen()) {
            return;
        }
        Caller operator =
                setUpService.createOperator(
                        setUpCode,
                        new FirstAdmin("Olga Operator", "operator@demo.example", password));
        Caller admin =
                createContactPoint(
                        operator, musterstadt(), "Anna Amtsberg", "admin@musterstadt.example");
        Caller staff = inviteColleague(admin, "Stefan Sommer", "staff@musterstadt.example");
        Caller neighbourAdmin =
                createContactPoint(
                        operator, nachbarstadt(), "Nadja Nolte", "admin@nachbarstadt.example");
        Caller neighbour =
                inviteColleague(neighbourAdmin, "Nils Neumann", "staff@nachbarstadt.example");

        currentUser.is(staff);
        inquiries.create();
        DemoGroups.Registered registered = groups.registerMusterstadt();
        Caller lead =
                inviteLead(
                        staff,
                        new InviteLead(
                                registered.rheuma(), "Leyla Yılmaz", "lead@musterstadt.example"));
        requests.create(staff, lead, registered);
        currentUser.is(staff);
        uses.create(registered);
        agreements.create(lead, inviteSecondLead(staff, registered), registered);
        currentUser.is(staff);
        applications.create(registered);
        outcomes.create(registered);
        forms.create();
        assessments.create();

        currentUser.is(neighbour);
        groups.registerNachbarstadt();
        LOG.info("demonstration data created");
    }

    private Caller createContactPoint(
            Caller operator, EditContactPoint values, String name, String email) {
        currentUser.is(operator);
        return accept(setUpService.createContactPoint(values, name, email), email);
    }

    private Caller inviteColleague(Caller admin, String name, String email) {
        currentUser.is(admin);
        return accept(invitationService.inviteColleague(name, email, Role.STAFF), email);
    }

    private Caller inviteLead(Caller staff, InviteLead invitation) {
        currentUser.is(staff);
        return accept(invitationService.inviteLead(invitation), invitation.email());
    }

    /** Leads several groups with one account. */
    private Caller inviteSecondLead(Caller staff, DemoGroups.Registered groups) {
        Caller second = null;
        for (long groupId :
                List.of(
                        groups.diabetes(),
                        groups.depression(),
                        groups.parkinson(),
                        groups.angehoerige())) {
            second =
                    inviteLead(
                            staff,
                            new InviteLead(groupId, "Jörg Müller", "leads@musterstadt.example"));
        }
        return second;
    }

    private Caller accept(NewInvitation invitation, String email) {
        return invitationService.accept(invitation.code(), new AcceptInvitation(email, password));
    }

    private static EditContactPoint musterstadt() {
        return new EditContactPoint(
                "Selbsthilfe-Kontaktstelle Musterstadt",
                "Beispielverband Musterstadt e. V.",
                Land.NW,
                "Ruhrallee 12",
                "44137",
                "Musterstadt",
                "0231 5550100",
                "kontakt@musterstadt.example",
                "Montag bis Donnerstag, 9 bis 15 Uhr");
    }

    private static EditContactPoint nachbarstadt() {
        return new EditContactPoint(
                "Selbsthilfe-Büro Nachbarstadt",
                "Stadt Nachbarstadt",
                Land.HE,
                "Am Markt 3",
                "35037",
                "Nachbarstadt",
                "06421 5550200",
                "selbsthilfe@nachbarstadt.example",
                "Dienstag und Freitag, 10 bis 13 Uhr");
    }
}
