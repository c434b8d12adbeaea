package de.gruppenbuch.domain.usage;

import static java.util.stream.Collectors.toMap;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.PageRequest;
import de.gruppenbuch.domain.shared.SqlArray;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Which group uses which tool, over all groups that are not removed. */
@ApplicationScoped
class UseListRepository {

    private static final String FROM =
            " from tool_use u join self_help_group g on g.id = u.group_id and g.contact_point_id = ?1"
                    + " join offering o on o.id = u.offering_id join tool t on t.id = o.tool_id"
                    + " where u.contact_point_id = ?1 and u.removed_at is null and g.removed_at is null"
                    + " and (?2 = '' or (?2 = 'yes') = (u.until_day is null or u.until_day >= ?3))"
                    + " and (?4 = '' or found_in(concat_ws(' ', g.name, t.name, o.name_de, o.name_en, u.purpose), ?4))";

    private static final String ORDER = " order by search_form(g.name), g.id, u.id";

    @PersistenceContext private EntityManager entityManager;
    @Inject private Clock clock;

    List<Long> listIds(ContactPointScope scope, UseFilter filter) {
        return ids(query(scope, filter, "select u.id" + FROM + ORDER));
    }

    List<Long> listIds(ContactPointScope scope, UseFilter filter, PageRequest page) {
        String part = " limit " + page.size() + " offset " + page.offset();
        return ids(query(scope, filter, "select u.id" + FROM + ORDER + part));
    }

    long count(ContactPointScope scope, UseFilter filter) {
        return ((Number) query(scope, filter, "select count(*)" + FROM).getSingleResult())
                .longValue();
    }

    /** Names of the groups by their ids. */
    Map<Long, String> groupNames(ContactPointScope scope, List<Long> groupIds) {
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                "select id, name from self_help_group where contact_point_id = ?1"
                                        + " and id = any(cast(?2 as bigint[]))")
                        .setParameter(1, scope.contactPointId())
                        .setParameter(2, SqlArray.of(groupIds))
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(toMap(row -> ((Number) row[0]).longValue(), row -> (String) row[1]));
    }

    private Query query(ContactPointScope scope, UseFilter filter, String sql) {
        String present = filter.present() == null ? "" : filter.present() ? "yes" : "no";
        return entityManager
                .createNativeQuery(sql)
                .setParameter(1, scope.contactPointId())
                .setParameter(2, present)
                .setParameter(3, Date.valueOf(LocalDate.now(clock)))
                .setParameter(4, filter.text() == null ? "" : filter.text().strip());
    }

    private static List<Long> ids(Query query) {
        List<?> ids = query.getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
