package de.gruppenbuch.domain.account;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.WithoutScope;
import de.gruppenbuch.domain.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Invitations and API tokens: secrets that open something. */
@ApplicationScoped
class InvitationRepository {

    @PersistenceContext private EntityManager entityManager;

    void add(Object entity) {
        entityManager.persist(entity);
        entityManager.flush();
    }

    @WithoutScope("the wall shows the one invitation whose secret is presented")
    Optional<Invitation> findByHash(String hash) {
        return entityManager
                .createQuery(
                        "select i from Invitation i where i.tokenHash = :hash or i.codeHash = :hash",
                        Invitation.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** Waits until nobody else uses the invitation and reads it anew. */
    Invitation lock(ContactPointScope scope, long invitationId) {
        Invitation invitation =
                entityManager
                        .createQuery(
                                "select i from Invitation i where i.contactPointId = :cp and i.id = :id",
                                Invitation.class)
                        .setParameter("cp", scope.contactPointId())
                        .setParameter("id", invitationId)
                        .getSingleResult();
        entityManager.refresh(invitation, LockModeType.PESSIMISTIC_WRITE);
        return invitation;
    }

    List<Invitation> listForGroup(ContactPointScope scope, long groupId) {
        return entityManager
                .createQuery(
                        "select i from Invitation i where i.contactPointId = :cp and i.groupId = :group order by i.id desc",
                        Invitation.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("group", groupId)
                .getResultList();
    }

    /** Name of a group for the letter, empty if it is none of this contact point. */
    Optional<String> groupName(ContactPointScope scope, long groupId) {
        return entityManager
                .createNativeQuery(
                        "select name from self_help_group where contact_point_id = ?1 and id = ?2 and removed_at is null")
                .setParameter(1, scope.contactPointId())
                .setParameter(2, groupId)
                .getResultList()
                .stream()
                .map(String.class::cast)
                .findFirst();
    }

    /** Whether a contact person of the group has this address and agreed to be written to. */
    boolean mayWriteTo(ContactPointScope scope, long groupId, String email) {
        return !entityManager
                .createNativeQuery(
                        "select 1 from contact_person where contact_point_id = ?1 and group_id = ?2"
                                + " and lower(email) = ?3 and consent = 'GIVEN'")
                .setParameter(1, scope.contactPointId())
                .setParameter(2, groupId)
                .setParameter(3, email)
                .getResultList()
                .isEmpty();
    }

    @WithoutScope("the wall shows the one token that is presented")
    Optional<ApiToken> findToken(String hash) {
        return entityManager
                .createQuery("select t from ApiToken t where t.tokenHash = :hash", ApiToken.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** Notes the use of a token; says so at most once in each step of time. */
    void touchToken(ContactPointScope scope, long tokenId, Instant now, Duration step) {
        entityManager
                .createNativeQuery(
                        "update api_token set last_used_at = ?1 where contact_point_id = ?2 and id = ?3"
                                + " and (last_used_at is null or last_used_at <= ?4)")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, scope.contactPointId())
                .setParameter(3, tokenId)
                .setParameter(4, Timestamp.from(now.minus(step)))
                .executeUpdate();
    }

    ApiToken getToken(ContactPointScope scope, long tokenId) {
        return entityManager
                .createQuery(
                        "select t from ApiToken t where t.contactPointId = :cp and t.id = :id",
                        ApiToken.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("id", tokenId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    List<ApiToken> listTokens(ContactPointScope scope) {
        return entityManager
                .createQuery(
                        "select t from ApiToken t where t.contactPointId = :cp order by t.id desc",
                        ApiToken.class)
                .setParameter("cp", scope.contactPointId())
                .getResultList();
    }
}
