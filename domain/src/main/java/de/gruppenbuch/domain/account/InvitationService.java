package de.gruppenbuch.domain.account;

import de.gruppenbuch.domain.audit.AuditTrail;
import de.gruppenbuch.domain.contactpoint.ContactPoints;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.PublicAccess;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.security.Role;
import de.gruppenbuch.domain.security.TenantWall;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Lets people in: an invitation is a link and a short code, both work once within 30 days. */
@ApplicationScoped
@Transactional
public class InvitationService {

    @Inject private InvitationRepository repository;
    @Inject private InvitationLetters letters;
    @Inject private AccountOpening accountOpening;
    @Inject private ContactPoints contactPoints;
    @Inject private CurrentUser currentUser;
    @Inject private AuditTrail auditTrail;
    @Inject private TenantWall wall;
    @Inject private Clock clock;

    /**
     * Invites the lead of a group. Earlier open invitations to the group for the same name are
     * revoked. An e-mail is put into the outbox if the person has an address, agreed (consent
     * GIVEN) and a mail server is configured.
     *
     * @return the secrets, shown once: they are stored as hashes only
     */
    @RequiresPermission(Permission.INVITE_LEAD)
    public NewInvitation inviteLead(@Valid @NotNull InviteLead command) {
        ContactPointScope scope = currentUser.scope();
        String groupName =
                repository.groupName(scope, command.groupId()).orElseThrow(NotFoundException::new);
        repository.listForGroup(scope, command.groupId()).stream()
                .filter(old -> old.name().equals(command.name()))
                .filter(old -> old.state(clock.instant()) == InvitationState.OPEN)
                .forEach(old -> old.revoke(clock.instant()));
        String email = emailOrNull(command.email());
        Invitation invitation = new Invitation(scope, Role.LEAD, command.name().strip(), email);
        invitation.toLead(command.groupId());
        Secrets secrets = open(invitation);
        auditTrail.record(scope, "invitation.lead", "group", command.groupId());
        boolean mayMail = email != null && repository.mayWriteTo(scope, command.groupId(), email);
        return letters.write(invitation, secrets, groupName, mayMail);
    }

    /**
     * @param role ADMIN or STAFF
     */
    @RequiresPermission(Permission.MANAGE_PEOPLE)
    public NewInvitation inviteColleague(String name, String email, Role role) {
        if (role != Role.ADMIN && role != Role.STAFF) {
            throw new RuleViolatedException("role", "account.invite.role");
        }
        if (name == null || name.isBlank()) {
            throw new RuleViolatedException("name", "account.invite.name");
        }
        Invitation invitation =
                new Invitation(currentUser.scope(), role, name.strip(), emailOrNull(email));
        Secrets secrets = open(invitation);
        auditTrail.record(
                currentUser.scope(), "invitation.colleague", "invitation", invitation.id());
        return letters.write(invitation, secrets, "", true);
    }

    /** Open and used invitations of a group, newest first. */
    @RequiresPermission(Permission.INVITE_LEAD)
    public List<InvitationRow> listForGroup(long groupId) {
        return repository.listForGroup(currentUser.scope(), groupId).stream()
                .map(invitation -> invitation.toRow(clock.instant()))
                .toList();
    }

    /**
     * What the invited person sees before choosing a password; empty if unknown, used, revoked or
     * expired.
     */
    @PublicAccess("only the invitation with this link or code becomes readable")
    public Optional<OpenInvitation> find(String tokenOrCode) {
        return findOpen(tokenOrCode)
                .map(
                        invitation -> {
                            String contactPoint = contactPoints.get(invitation.scope()).name();
                            wall.openFor(invitation.scope());
                            String group =
                                    Optional.ofNullable(invitation.groupId())
                                            .flatMap(
                                                    id ->
                                                            repository.groupName(
                                                                    invitation.scope(), id))
                                            .orElse("");
                            return new OpenInvitation(
                                    invitation.name(),
                                    invitation.email(),
                                    invitation.role(),
                                    contactPoint,
                                    group);
                        });
    }

    /**
     * Accepts: creates the account (or, if the e-mail already has one of the same contact point and
     * the password fits, adds the group to it).
     *
     * @throws RuleViolatedException at {@code email} or {@code password} (8 to 200 characters, not
     *     a common password, not the e-mail), at {@code code} if the invitation does not work any
     *     more
     */
    @PublicAccess("holding the invitation is the proof")
    public Caller accept(String tokenOrCode, @Valid @NotNull AcceptInvitation command) {
        Invitation invitation =
                findOpen(tokenOrCode)
                        .orElseThrow(
                                () ->
                                        new RuleViolatedException(
                                                "code", "account.invitation.closed"));
        wall.openFor(invitation.scope());
        Caller caller = accountOpening.open(invitation, command);
        invitation.use(clock.instant());
        return caller;
    }

    private Optional<Invitation> findOpen(String tokenOrCode) {
        if (tokenOrCode == null || tokenOrCode.isBlank()) {
            return Optional.empty();
        }
        String hash = Secrets.hashPresented(tokenOrCode);
        wall.openForTokenHash(hash);
        return repository
                .findByHash(hash)
                .filter(invitation -> invitation.state(clock.instant()) == InvitationState.OPEN);
    }

    private Secrets open(Invitation invitation) {
        Secrets secrets = Secrets.draw();
        invitation.opens(secrets, clock.instant(), currentUser.get().accountId());
        repository.add(invitation);
        return secrets;
    }

    private static String emailOrNull(String email) {
        return email == null || email.isBlank() ? null : SignInService.normalise(email);
    }
}
