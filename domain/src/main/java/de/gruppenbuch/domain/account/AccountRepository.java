package de.gruppenbuch.domain.account;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.WithoutScope;
import de.gruppenbuch.domain.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Accounts, who leads which group, and failed sign-ins. */
@ApplicationScoped
class AccountRepository {

    @PersistenceContext private EntityManager entityManager;

    void add(Object entity) {
        entityManager.persist(entity);
        entityManager.flush();
    }

    @WithoutScope("sign-in: the wall shows the one account with this e-mail")
    Optional<Account> findByEmail(String email) {
        return entityManager
                .createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    @WithoutScope("each request reads its own account; the wall shows no other")
    Optional<Account> findById(long accountId) {
        return Optional.ofNullable(entityManager.find(Account.class, accountId));
    }

    Account get(ContactPointScope scope, long accountId) {
        return entityManager
                .createQuery(
                        "select a from Account a where a.contactPointId = :cp and a.id = :id",
                        Account.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("id", accountId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    List<Account> list(ContactPointScope scope) {
        return entityManager
                .createQuery(
                        "select a from Account a where a.contactPointId = :cp order by a.name",
                        Account.class)
                .setParameter("cp", scope.contactPointId())
                .getResultList();
    }

    /** Removed groups are out of reach until they are restored. */
    List<Long> listLedGroups(ContactPointScope scope, long accountId) {
        return entityManager
                .createQuery(
                        "select l.groupId from GroupLead l, SelfHelpGroup g where l.contactPointId = :cp and l.accountId = :account"
                                + " and g.id = l.groupId and g.contactPointId = :cp and g.removedAt is null order by l.id",
                        Long.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("account", accountId)
                .getResultList();
    }

    List<String> listLeadEmails(ContactPointScope scope, long groupId) {
        return entityManager
                .createQuery(
                        "select a.email from Account a, GroupLead l where l.contactPointId = :cp and l.groupId = :group"
                                + " and a.id = l.accountId and a.active = true",
                        String.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("group", groupId)
                .getResultList();
    }

    @WithoutScope("only an operator's own capability shows operator accounts")
    boolean hasOperator() {
        return !entityManager
                .createQuery(
                        "select a.id from Account a where a.role = de.gruppenbuch.domain.security.Role.OPERATOR",
                        Long.class)
                .getResultList()
                .isEmpty();
    }

    @WithoutScope("keys are hashes, the table knows no contact point")
    Optional<SignInThrottle> findThrottle(String key) {
        return Optional.ofNullable(entityManager.find(SignInThrottle.class, key));
    }

    /**
     * Inserts the row first if it is missing, so that two failures at once do not collide. A row
     * that is there is written as it is: that holds it, so that a success at the same time cannot
     * take it away before it is read.
     */
    @WithoutScope("keys are hashes, the table knows no contact point")
    SignInThrottle lockThrottle(String key, Instant now) {
        entityManager
                .createNativeQuery(
                        "insert into sign_in_throttle (throttle_key, failures, last_failure)"
                                + " values (?1, 0, ?2) on conflict (throttle_key)"
                                + " do update set failures = sign_in_throttle.failures")
                .setParameter(1, key)
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
        return entityManager.find(SignInThrottle.class, key, LockModeType.PESSIMISTIC_WRITE);
    }

    @WithoutScope("keys are hashes, the table knows no contact point")
    void forgetThrottle(String key) {
        entityManager
                .createQuery("delete from SignInThrottle t where t.key = :key")
                .setParameter("key", key)
                .executeUpdate();
    }

    @WithoutScope("keys are hashes, the table knows no contact point")
    void forgetThrottlesBefore(Instant moment) {
        entityManager
                .createQuery("delete from SignInThrottle t where t.lastFailure < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
