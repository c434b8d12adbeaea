package de.gruppenbuch.domain.account;

import de.gruppenbuch.domain.audit.AuditTrail;
import de.gruppenbuch.domain.contactpoint.ContactPoints;
import de.gruppenbuch.domain.contactpoint.EditContactPoint;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.PublicAccess;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.security.Role;
import de.gruppenbuch.domain.security.TenantWall;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.domain.shared.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;

/**
 * First contact point and first admin of a fresh installation, and further contact points by the
 * operator.
 */
@ApplicationScoped
@Transactional
public class SetUpService {

    @Inject private AccountRepository accounts;
    @Inject private InvitationRepository invitations;
    @Inject private InvitationLetters letters;
    @Inject private ContactPoints contactPoints;
    @Inject private PasswordHasher hasher;
    @Inject private CurrentUser currentUser;
    @Inject private AuditTrail auditTrail;
    @Inject private TenantWall wall;
    @Inject private Clock clock;

    /** Whether the installation still waits for its first contact point. */
    @PublicAccess("counts contact points, tells nothing about them")
    public boolean isOpen() {
        wall.openForOperator();
        return contactPoints.none();
    }

    /**
     * @param code the one-time code from the console (setting {@code gruppenbuch.setup.code})
     * @throws RuleViolatedException at {@code code} if it is wrong or set-up is already done
     */
    @PublicAccess("the one-time code of the console is the proof")
    public Caller setUp(
            String code,
            @Valid @NotNull EditContactPoint contactPoint,
            @Valid @NotNull FirstAdmin admin) {
        requireCode(code);
        wall.openForOperator();
        contactPoints.oneSetUpAtATime();
        if (!contactPoints.none()) {
            throw new RuleViolatedException("code", "account.setUp.done");
        }
        String email = SignInService.normalise(admin.email());
        PasswordPolicy.require("password", admin.password(), email, admin.name());
        requireFreeEmail(email);
        ContactPointScope scope = contactPoints.create(contactPoint);
        wall.openFor(scope);
        Account account =
                new Account(scope.contactPointId(), Role.ADMIN, admin.name().strip(), email);
        account.created(hasher.hash(admin.password()), clock.instant());
        accounts.add(account);
        auditTrail.record(scope, "contactPoint.setUp", "contactPoint", scope.contactPointId());
        return account.toCaller(contactPoints.get(scope));
    }

    /**
     * Creates a contact point and an invitation for its first admin, which is never mailed: the
     * operator hands link or code over.
     *
     * @param adminEmail may be null
     * @throws RuleViolatedException at {@code adminName} or {@code adminEmail}
     */
    @RequiresPermission(Permission.MANAGE_CONTACT_POINTS)
    public NewInvitation createContactPoint(
            @Valid @NotNull EditContactPoint contactPoint, String adminName, String adminEmail) {
        String name = InvitationPolicy.requireName("adminName", adminName);
        String email = InvitationPolicy.requireEmailOrNone("adminEmail", adminEmail);
        ContactPointScope scope = contactPoints.create(contactPoint);
        Invitation invitation = new Invitation(scope, Role.ADMIN, name, email);
        Secrets secrets = Secrets.draw();
        invitation.opens(secrets, clock.instant(), currentUser.get().accountId());
        invitations.add(invitation);
        return letters.writeWithoutMail(invitation, secrets, contactPoints.get(scope));
    }

    /**
     * Creates the account of the operator, who creates further contact points.
     *
     * @param code the one-time code from the console
     * @throws RuleViolatedException at {@code code} if it is wrong, or if there is an operator
     *     already
     */
    @PublicAccess("the one-time code of the console is the proof")
    public Caller createOperator(String code, @Valid @NotNull FirstAdmin operator) {
        requireCode(code);
        wall.openForOperator();
        contactPoints.oneSetUpAtATime();
        if (accounts.hasOperator()) {
            throw new RuleViolatedException("code", "account.setUp.operatorExists");
        }
        String email = SignInService.normalise(operator.email());
        PasswordPolicy.require("password", operator.password(), email, operator.name());
        requireFreeEmail(email);
        Account account = new Account(null, Role.OPERATOR, operator.name().strip(), email);
        account.created(hasher.hash(operator.password()), clock.instant());
        accounts.add(account);
        return account.toOperator();
    }

    private void requireFreeEmail(String email) {
        wall.openForEmail(email);
        if (accounts.findByEmail(email).isPresent()) {
            throw new RuleViolatedException("email", "account.invitation.emailTaken");
        }
    }

    private static void requireCode(String code) {
        String wanted = Setting.SETUP_CODE.get();
        boolean right =
                !wanted.isBlank()
                        && code != null
                        && MessageDigest.isEqual(bytes(wanted), bytes(code.strip()));
        if (!right) {
            throw new RuleViolatedException("code", "account.setUp.code");
        }
    }

    private static byte[] bytes(String value) {
        return value.getBytes(StandardCharsets.UTF_8);
    }
}
