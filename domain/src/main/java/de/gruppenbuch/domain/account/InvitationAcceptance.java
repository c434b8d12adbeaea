package de.gruppenbuch.domain.account;

import de.gruppenbuch.domain.contactpoint.ContactPoints;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.TenantWall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** What an open invitation shows and does; holding its secret is the proof. */
@ApplicationScoped
@Transactional
class InvitationAcceptance {

    @Inject private InvitationRepository repository;
    @Inject private AccountOpening accountOpening;
    @Inject private ContactPoints contactPoints;
    @Inject private TenantWall wall;
    @Inject private Clock clock;

    /** Empty if unknown, used, revoked, expired, or for a group that is gone. */
    Optional<OpenInvitation> find(String hash) {
        return open(hash).map(this::describe);
    }

    /** Empty if it does not work any more. */
    Optional<Caller> accept(String hash, AcceptInvitation command) {
        Optional<Invitation> found =
                open(hash)
                        .map(invitation -> repository.lock(invitation.scope(), invitation.id()))
                        .filter(this::isOpen);
        return found.map(
                invitation -> {
                    Caller caller = accountOpening.open(invitation, command);
                    invitation.use(clock.instant());
                    return caller;
                });
    }

    private Optional<Invitation> open(String hash) {
        wall.openForTokenHash(hash);
        Optional<Invitation> found = repository.findByHash(hash).filter(this::isOpen);
        found.ifPresent(invitation -> wall.openFor(invitation.scope()));
        return found.filter(invitation -> invitation.groupId() == null || hasGroup(invitation));
    }

    private boolean isOpen(Invitation invitation) {
        return invitation.state(clock.instant()) == InvitationState.OPEN;
    }

    private boolean hasGroup(Invitation invitation) {
        return repository.groupName(invitation.scope(), invitation.groupId()).isPresent();
    }

    private OpenInvitation describe(Invitation invitation) {
        String group =
                invitation.groupId() == null
                        ? ""
                        : repository
                                .groupName(invitation.scope(), invitation.groupId())
                                .orElseThrow();
        return new OpenInvitation(
                invitation.name(),
                invitation.email(),
                invitation.role(),
                contactPoints.get(invitation.scope()).name(),
                group);
    }
}
