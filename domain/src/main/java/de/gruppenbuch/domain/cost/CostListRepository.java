package de.gruppenbuch.domain.cost;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** The staff's list of requests; drafts belong to the lead alone. */
@ApplicationScoped
class CostListRepository {

    private static final String WHERE =
            " from CostRequest r, SelfHelpGroup g where r.contactPointId = :cp"
                    + " and g.id = r.groupId and r.state <> de.gruppenbuch.domain.cost.CostRequestState.DRAFT"
                    + " and (:state is null or r.state = :state) and (:year is null or r.fundingYear = :year)"
                    + " and (:groupId is null or r.groupId = :groupId)"
                    + " and (:text = '' or r.number like :like or lower(g.name) like :like or lower(r.otherTool) like :like)";

    @PersistenceContext private EntityManager entityManager;

    /** A request beside the name of its group, so that a page of the list is one query. */
    record Line(CostRequest request, String groupName) {}

    List<Line> list(ContactPointScope scope, RequestFilter filter, PageRequest page) {
        List<Object[]> rows =
                bind(
                                entityManager.createQuery(
                                        "select r, g.name" + WHERE + order(page), Object[].class),
                                scope,
                                filter)
                        .setFirstResult(page.offset())
                        .setMaxResults(page.size())
                        .getResultList();
        return rows.stream().map(row -> new Line((CostRequest) row[0], (String) row[1])).toList();
    }

    long count(ContactPointScope scope, RequestFilter filter) {
        return bind(entityManager.createQuery("select count(r)" + WHERE, Long.class), scope, filter)
                .getSingleResult();
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

    private static <T> TypedQuery<T> bind(
            TypedQuery<T> query, ContactPointScope scope, RequestFilter filter) {
        String text =
                filter.text() == null
                        ? ""
                        : filter.text().strip().toLowerCase(java.util.Locale.GERMAN);
        return query.setParameter("cp", scope.contactPointId())
                .setParameter("state", filter.state())
                .setParameter("year", filter.fundingYear())
                .setParameter("groupId", filter.groupId())
                .setParameter("text", text)
                .setParameter("like", "%" + text + "%");
    }
}
