package de.gruppenbuch.domain.outcome;

import de.gruppenbuch.domain.security.ContactPointScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Notices and proofs of applications. */
@ApplicationScoped
class OutcomeRepository {

    @PersistenceContext private EntityManager entityManager;

    void add(OutcomeRecord record) {
        entityManager.persist(record);
        entityManager.flush();
    }

    Optional<OutcomeRecord> find(ContactPointScope scope, long applicationId) {
        return entityManager
                .createQuery(
                        "select o from OutcomeRecord o where o.contactPointId = :cp and o.applicationId = :id",
                        OutcomeRecord.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("id", applicationId)
                .getResultStream()
                .findFirst();
    }

    /** Records with the funding years of their applications. */
    List<Object[]> list(ContactPointScope scope, List<Long> applicationIds) {
        if (applicationIds.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select o, a.fundingYear from OutcomeRecord o, FundingApplication a"
                                + " where o.contactPointId = :cp and o.applicationId in :ids"
                                + " and a.id = o.applicationId and o.noticeOn is not null",
                        Object[].class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("ids", applicationIds)
                .getResultList();
    }

    /**
     * Id, number, name of the group, year and grant of applications with money of years before this
     * one and without a proof handed in.
     */
    List<Object[]> listProofsToFile(ContactPointScope scope, int thisYear) {
        return entityManager
                .createQuery(
                        "select a.id, a.number, g.name, a.fundingYear, o.grantedCents"
                                + " from OutcomeRecord o, FundingApplication a, SelfHelpGroup g"
                                + " where o.contactPointId = :cp and a.id = o.applicationId and g.id = a.groupId"
                                + " and a.removedAt is null and a.fundingYear < :year and o.grantedCents > 0"
                                + " and o.proofFiledOn is null order by a.fundingYear, a.number",
                        Object[].class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("year", thisYear)
                .getResultList();
    }

    /** Requests of groups with the decision about the application that they are in. */
    List<Object[]> listDecided(ContactPointScope scope, List<Long> groupIds) {
        if (groupIds.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select l.requestId, o from ExpenseLine l, OutcomeRecord o, FundingApplication a"
                                + " where o.contactPointId = :cp and a.id = o.applicationId and a.groupId in :groups"
                                + " and l.applicationId = o.applicationId and l.requestId is not null"
                                + " and a.removedAt is null and o.noticeOn is not null order by o.noticeOn, o.id",
                        Object[].class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("groups", groupIds)
                .getResultList();
    }
}
