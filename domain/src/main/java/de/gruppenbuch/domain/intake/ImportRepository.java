package de.gruppenbuch.domain.intake;

import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.WithoutScope;
import de.gruppenbuch.domain.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** Lists on their way. */
@ApplicationScoped
class ImportRepository {

    @PersistenceContext private EntityManager entityManager;

    void add(GroupImport started) {
        entityManager.persist(started);
        entityManager.flush();
    }

    /** Only the person who uploaded a list sees it. */
    GroupImport get(ContactPointScope scope, Caller caller, long id) {
        return entityManager
                .createQuery(
                        "select i from GroupImport i where i.contactPointId = :cp and i.startedBy = :account and i.id = :id",
                        GroupImport.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("account", caller.accountId())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    @WithoutScope("the job that clears up removes what ended in every contact point")
    int removeExpired(Instant now) {
        return entityManager
                .createQuery("delete from GroupImport i where i.expiresAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
