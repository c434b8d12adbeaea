package de.gruppenbuch.domain.cost;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.Conditions;
import de.gruppenbuch.domain.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;

/** The staff's list of requests; drafts belong to the lead alone. */
@ApplicationScoped
class CostListRepository {

    private static final String WHERE =
            " from CostRequest r, SelfHelpGroup g where r.contactPointId = :cp"
                    + " and g.id = r.groupId and r.state <> de.gruppenbuch.domain.cost.CostRequestState.DRAFT";

    @PersistenceContext private EntityManager entityManager;

    /** A request beside the name of its group, so that a page of the list is one query. */
    record Line(CostRequest request, String groupName) {}

    List<Line> list(ContactPointScope scope, RequestFilter filter, PageRequest page) {
        Conditions conditions = conditions(filter);
        String jpql = "select r, g.name" + WHERE + conditions.text() + order(page);
        List<Object[]> rows =
                conditions
                        .bind(entityManager.createQuery(jpql, Object[].class))
                        .setParameter("cp", scope.contactPointId())
                        .setFirstResult(page.offset())
                        .setMaxResults(page.size())
                        .getResultList();
        return rows.stream().map(row -> new Line((CostRequest) row[0], (String) row[1])).toList();
    }

    /** All that fit, in the order of the list. */
    List<Long> listIds(ContactPointScope scope, RequestFilter filter, PageRequest order) {
        Conditions conditions = conditions(filter);
        return conditions
                .bind(
                        entityManager.createQuery(
                                "select r.id" + WHERE + conditions.text() + order(order),
                                Long.class))
                .setParameter("cp", scope.contactPointId())
                .getResultList();
    }

    /** In any order. */
    List<Line> listByIds(ContactPointScope scope, List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery("select r, g.name" + WHERE + " and r.id in :ids", Object[].class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> new Line((CostRequest) row[0], (String) row[1]))
                .toList();
    }

    long count(ContactPointScope scope, RequestFilter filter) {
        Conditions conditions = conditions(filter);
        return conditions
                .bind(
                        entityManager.createQuery(
                                "select count(r)" + WHERE + conditions.text(), Long.class))
                .setParameter("cp", scope.contactPointId())
                .getSingleResult();
    }

    private static Conditions conditions(RequestFilter filter) {
        String text = filter.text() == null ? "" : filter.text().strip().toLowerCase(Locale.GERMAN);
        return new Conditions()
                .and("r.state = :state", "state", filter.state())
                .and("r.fundingYear = :year", "year", filter.fundingYear())
                .and("r.groupId = :groupId", "groupId", filter.groupId())
                .and(
                        "(locate(:text, r.number) > 0 or locate(:text, lower(g.name)) > 0"
                                + " or locate(:text, lower(r.otherTool)) > 0)",
                        "text",
                        text.isEmpty() ? null : text);
    }

    private static String order(PageRequest page) {
        String direction = page.ascending() ? " asc" : " desc";
        return switch (page.sort()) {
            case "group" -> " order by g.name" + direction + ", r.id";
            case "state" -> " order by r.state" + direction + ", r.id";
            case "number" -> " order by r.number" + direction;
            default -> " order by r.submittedAt desc, r.id desc";
        };
    }
}
