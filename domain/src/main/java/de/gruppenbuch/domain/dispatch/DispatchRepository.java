package de.gruppenbuch.domain.dispatch;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Enclosures, days and scans of applications. */
@ApplicationScoped
class DispatchRepository {

    @PersistenceContext private EntityManager entityManager;

    void add(Object entity) {
        entityManager.persist(entity);
        entityManager.flush();
    }

    void remove(Object entity) {
        entityManager.remove(entity);
        entityManager.flush();
    }

    Optional<DispatchRecord> findRecord(ContactPointScope scope, long applicationId) {
        return entityManager
                .createQuery(
                        "select d from DispatchRecord d where d.contactPointId = :cp and d.applicationId = :id",
                        DispatchRecord.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("id", applicationId)
                .getResultStream()
                .findFirst();
    }

    List<DispatchRecord> listRecords(ContactPointScope scope, List<Long> applicationIds) {
        if (applicationIds.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select d from DispatchRecord d where d.contactPointId = :cp and d.applicationId in :ids",
                        DispatchRecord.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("ids", applicationIds)
                .getResultList();
    }

    /** In their order. */
    List<Enclosure> listEnclosures(ContactPointScope scope, long applicationId) {
        return entityManager
                .createQuery(
                        "select e from Enclosure e where e.contactPointId = :cp and e.applicationId = :id"
                                + " order by e.position, e.id",
                        Enclosure.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("id", applicationId)
                .getResultList();
    }

    Enclosure getEnclosure(ContactPointScope scope, long id) {
        return entityManager
                .createQuery(
                        "select e from Enclosure e where e.contactPointId = :cp and e.id = :id",
                        Enclosure.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    Optional<SignedScan> findScan(ContactPointScope scope, long applicationId) {
        return entityManager
                .createQuery(
                        "select s from SignedScan s where s.contactPointId = :cp and s.applicationId = :id",
                        SignedScan.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("id", applicationId)
                .getResultStream()
                .findFirst();
    }

    /**
     * Id, number, name of the group, year and kind of applications of these and later years that
     * were put out and not posted.
     */
    List<Object[]> listToPost(ContactPointScope scope, int fromYear) {
        return entityManager
                .createQuery(
                        "select a.id, a.number, g.name, a.fundingYear, a.kind from FundingApplication a, SelfHelpGroup g"
                                + " where a.contactPointId = :cp and g.id = a.groupId and a.removedAt is null"
                                + " and a.exportedAt is not null and a.fundingYear >= :year and not exists"
                                + " (select d from DispatchRecord d where d.applicationId = a.id and d.postedOn is not null)"
                                + " order by a.fundingYear, a.number",
                        Object[].class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("year", fromYear)
                .getResultList();
    }
}
