package de.gruppenbuch.domain.funding;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.Conditions;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Applications, their lines and their snapshots. */
@ApplicationScoped
class FundingRepository {

    private static final String WHERE =
            " from FundingApplication a where a.contactPointId = :cp and a.removedAt is null";

    private static final String ORDER = " order by a.fundingYear desc, a.number desc";

    @PersistenceContext private EntityManager entityManager;

    void add(Object entity) {
        entityManager.persist(entity);
        entityManager.flush();
    }

    void removeLine(Object line) {
        entityManager.remove(line);
        entityManager.flush();
    }

    void flush() {
        entityManager.flush();
    }

    FundingApplication get(ContactPointScope scope, long id) {
        return entityManager
                .createQuery(
                        "select a from FundingApplication a where a.contactPointId = :cp and a.id = :id",
                        FundingApplication.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /**
     * @param groupIds groups whose name fits the text of the filter
     */
    List<FundingApplication> list(
            ContactPointScope scope,
            ApplicationFilter filter,
            List<Long> groupIds,
            PageRequest page) {
        Conditions conditions = conditions(filter, groupIds);
        return conditions
                .bind(
                        entityManager.createQuery(
                                "select a" + WHERE + conditions.text() + ORDER,
                                FundingApplication.class))
                .setParameter("cp", scope.contactPointId())
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
    }

    /** All that fit, in the order of the list. */
    List<Long> listIds(ContactPointScope scope, ApplicationFilter filter, List<Long> groupIds) {
        Conditions conditions = conditions(filter, groupIds);
        return conditions
                .bind(
                        entityManager.createQuery(
                                "select a.id" + WHERE + conditions.text() + ORDER, Long.class))
                .setParameter("cp", scope.contactPointId())
                .getResultList();
    }

    /** In any order; removed ones are missing. */
    List<FundingApplication> listByIds(ContactPointScope scope, List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery("select a" + WHERE + " and a.id in :ids", FundingApplication.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("ids", ids)
                .getResultList();
    }

    long count(ContactPointScope scope, ApplicationFilter filter, List<Long> groupIds) {
        Conditions conditions = conditions(filter, groupIds);
        return conditions
                .bind(
                        entityManager.createQuery(
                                "select count(a)" + WHERE + conditions.text(), Long.class))
                .setParameter("cp", scope.contactPointId())
                .getSingleResult();
    }

    private static Conditions conditions(ApplicationFilter filter, List<Long> groupIds) {
        String text = filter.text() == null ? "" : filter.text().strip();
        Conditions conditions =
                new Conditions()
                        .and("a.fundingYear = :year", "year", filter.fundingYear())
                        .and("a.kind = :kind", "kind", filter.kind())
                        .and("a.groupId = :groupId", "groupId", filter.groupId())
                        .and("a.exportedAt is not null", Boolean.TRUE.equals(filter.exported()))
                        .and("a.exportedAt is null", Boolean.FALSE.equals(filter.exported()));
        if (text.isEmpty()) {
            return conditions;
        }
        return groupIds.isEmpty()
                ? conditions.and("locate(:text, a.number) > 0", "text", text)
                : conditions
                        .and("(locate(:text, a.number) > 0 or a.groupId in :found)", "text", text)
                        .with("found", groupIds);
    }

    List<ExpenseLine> listExpenses(ContactPointScope scope, long applicationId) {
        return entityManager
                .createQuery(
                        "select l from ExpenseLine l where l.contactPointId = :cp and l.applicationId = :id order by l.position",
                        ExpenseLine.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("id", applicationId)
                .getResultList();
    }

    /** Lines of the other applications of a group for a year. */
    List<LineElsewhere> listLinesElsewhere(
            ContactPointScope scope, FundingApplication application) {
        return entityManager
                .createQuery(
                        "select a.number, l.categoryCode, l.label from ExpenseLine l, FundingApplication a"
                                + " where l.contactPointId = :cp and a.id = l.applicationId and a.removedAt is null"
                                + " and a.groupId = :group and a.fundingYear = :year and a.id <> :own order by l.id",
                        Object[].class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("group", application.groupId())
                .setParameter("year", application.fundingYear())
                .setParameter("own", application.id())
                .getResultStream()
                .map(row -> new LineElsewhere((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    List<IncomeLine> listIncomes(ContactPointScope scope, long applicationId) {
        return entityManager
                .createQuery(
                        "select l from IncomeLine l where l.contactPointId = :cp and l.applicationId = :id order by l.position",
                        IncomeLine.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("id", applicationId)
                .getResultList();
    }

    List<StoredSnapshot> listSnapshots(ContactPointScope scope, long applicationId) {
        return entityManager
                .createQuery(
                        "select s from StoredSnapshot s where s.contactPointId = :cp and s.applicationId = :id order by s.id desc",
                        StoredSnapshot.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("id", applicationId)
                .getResultList();
    }

    Optional<StoredSnapshot> findSnapshot(ContactPointScope scope, long snapshotId) {
        return entityManager
                .createQuery(
                        "select s from StoredSnapshot s where s.contactPointId = :cp and s.id = :id",
                        StoredSnapshot.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("id", snapshotId)
                .getResultStream()
                .findFirst();
    }

    /** Names of the accounts that took snapshots. */
    String accountName(ContactPointScope scope, long accountId) {
        List<?> names =
                entityManager
                        .createNativeQuery(
                                "select name from account where contact_point_id = ?1 and id = ?2")
                        .setParameter(1, scope.contactPointId())
                        .setParameter(2, accountId)
                        .getResultList();
        return names.isEmpty() ? "" : (String) names.get(0);
    }
}
