package de.gruppenbuch.domain.account;

import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.PublicAccess;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;

/** Lets people in: an invitation is a link and a short code, both work once within 30 days. */
@ApplicationScoped
@Transactional
public class InvitationService {

    /**
     * Invites the lead of a group. Earlier open invitations of the same person to the group are
     * revoked. An e-mail is put into the outbox if the person has an address, agreed (consent
     * GIVEN) and a mail server is configured.
     *
     * @return the secrets, shown once: they are stored as hashes only
     */
    @RequiresPermission(Permission.INVITE_LEAD)
    public NewInvitation inviteLead(@Valid @NotNull InviteLead command) {
        throw new UnsupportedOperationException();
    }

    @RequiresPermission(Permission.MANAGE_PEOPLE)
    public NewInvitation inviteColleague(String name, String email, Role role) {
        throw new UnsupportedOperationException();
    }

    /** Open and used invitations of a group, newest first. */
    @RequiresPermission(Permission.INVITE_LEAD)
    public List<InvitationRow> listForGroup(long groupId) {
        throw new UnsupportedOperationException();
    }

    /**
     * What the invited person sees before choosing a password; empty if unknown, used, revoked or
     * expired.
     */
    @PublicAccess("only the invitation with this link or code becomes readable")
    public Optional<OpenInvitation> find(String tokenOrCode) {
        throw new UnsupportedOperationException();
    }

    /**
     * Accepts: creates the account (or, if the e-mail already has one of the same contact point and
     * the password fits, adds the group to it).
     *
     * @throws de.gruppenbuch.domain.shared.RuleViolatedException at {@code email} or {@code
     *     password} (8 to 200 characters, not a common password, not the e-mail)
     */
    @PublicAccess("holding the invitation is the proof")
    public Caller accept(String tokenOrCode, @Valid @NotNull AcceptInvitation command) {
        throw new UnsupportedOperationException();
    }
}
