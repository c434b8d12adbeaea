package de.gruppenbuch.domain.account;

import de.gruppenbuch.domain.audit.AuditTrail;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.PublicAccess;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.security.Role;
import de.gruppenbuch.domain.shared.BusinessException;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
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
    @Inject private InvitationAcceptance acceptance;
    @Inject private AttemptCounter throttle;
    @Inject private CurrentUser currentUser;
    @Inject private AuditTrail auditTrail;
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
                .filter(old -> old.name().equals(command.name().strip()))
                .filter(old -> old.state(clock.instant()) == InvitationState.OPEN)
                .forEach(old -> old.revoke(clock.instant()));
        String email = InvitationPolicy.requireEmailOrNone("email", command.email());
        Invitation invitation = new Invitation(scope, Role.LEAD, command.name().strip(), email);
        invitation.toLead(command.groupId());
        Secrets secrets = open(invitation);
        auditTrail.record(scope, "invitation.lead", "group", command.groupId());
        boolean mayMail = email != null && repository.mayWriteTo(scope, command.groupId(), email);
        return letters.write(invitation, secrets, groupName, mayMail);
    }

    /**
     * @param email may be null: then link or code is handed over
     * @param role ADMIN or STAFF
     * @throws RuleViolatedException at {@code name}, {@code email} or {@code role}
     */
    @RequiresPermission(Permission.MANAGE_PEOPLE)
    public NewInvitation inviteColleague(String name, String email, Role role) {
        InvitationPolicy.requireColleague("role", role);
        String checkedName = InvitationPolicy.requireName("name", name);
        String checkedEmail = InvitationPolicy.requireEmailOrNone("email", email);
        Invitation invitation =
                new Invitation(currentUser.scope(), role, checkedName, checkedEmail);
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
     * What the invited person sees before choosing a password; empty if unknown, used, revoked,
     * expired, if the group is gone, or while the network address has to wait ({@link #accept} says
     * so).
     *
     * @param tokenOrCode null or blank is no guess
     */
    @PublicAccess("only the invitation with this link or code becomes readable")
    @Transactional(TxType.NOT_SUPPORTED)
    public Optional<OpenInvitation> find(String tokenOrCode) {
        Optional<String> hash = presented(tokenOrCode);
        if (hash.isEmpty() || !throttle.isFree(currentUser.address())) {
            return Optional.empty();
        }
        Optional<OpenInvitation> found = acceptance.find(hash.get());
        if (found.isEmpty()) {
            throttle.failed(currentUser.address());
        }
        return found;
    }

    /**
     * Accepts: creates the account (or, if the e-mail already has one of a lead of the same contact
     * point and the password fits, adds the group to it).
     *
     * @throws RuleViolatedException at {@code email} or {@code password} (8 to 200 characters, not
     *     a common password, not the e-mail or name), at {@code code} if the invitation does not
     *     work any more
     * @throws BusinessException {@code account.signIn.slowDown} (argument: minutes to wait) after
     *     50 wrong codes from one network address within 15 minutes, or wrong passwords of a known
     *     account
     */
    @PublicAccess("holding the invitation is the proof")
    @Transactional(TxType.NOT_SUPPORTED)
    public Caller accept(String tokenOrCode, @Valid @NotNull AcceptInvitation command) {
        throttle.requireFree(currentUser.address());
        Optional<Caller> caller =
                presented(tokenOrCode).flatMap(hash -> acceptance.accept(hash, command));
        if (caller.isEmpty()) {
            throttle.failed(currentUser.address());
            throw new RuleViolatedException("code", "account.invitation.closed");
        }
        return caller.get();
    }

    private static Optional<String> presented(String tokenOrCode) {
        return tokenOrCode == null || tokenOrCode.isBlank()
                ? Optional.empty()
                : Optional.of(Secrets.hashPresented(tokenOrCode));
    }

    private Secrets open(Invitation invitation) {
        Secrets secrets = Secrets.draw();
        invitation.opens(secrets, clock.instant(), currentUser.get().accountId());
        repository.add(invitation);
        return secrets;
    }
}
