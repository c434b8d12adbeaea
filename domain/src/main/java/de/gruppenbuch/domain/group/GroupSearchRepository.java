package de.gruppenbuch.domain.group;

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

/** Lists and finds groups, forgiving umlauts and typing errors. */
@ApplicationScoped
class GroupSearchRepository {

    private static final String TABLES =
            " from self_help_group g join topic t on t.code = g.topic_code"
                    + " left join contact_person p on p.group_id = g.id and p.position = 1 and p.contact_point_id = :cp"
                    + " where g.contact_point_id = :cp and g.removed_at is null";

    private static final String FROM =
            TABLES
                    + " and (:topic = '' or g.topic_code = :topic) and (:mode = '' or g.meeting_mode = :mode)"
                    + " and (:offering = '' or exists (select 1 from tool_use u where u.group_id = g.id"
                    + " and u.contact_point_id = :cp and u.offering_id = :offering and u.removed_at is null"
                    + " and (u.until_day is null or u.until_day >= :day)))"
                    + " and found_in(concat_ws(' ', g.name, t.name_de, t.name_en, g.topic_detail, g.postal_code, g.city,"
                    + " p.first_name, p.last_name), :text)";

    private static final String COLUMNS =
            "select g.id, g.name, t.name_de, g.postal_code, g.city, g.meeting_mode,"
                    + " coalesce(p.first_name || ' ' || p.last_name, ''),"
                    + " (select count(*) from tool_use u where u.group_id = g.id and u.contact_point_id = :cp"
                    + " and u.removed_at is null and (u.until_day is null or u.until_day >= :day)),"
                    + " (select count(*) from cost_request r where r.group_id = g.id and r.contact_point_id = :cp"
                    + " and r.state in ('SUBMITTED', 'QUESTION', 'ANSWERED'))";

    @PersistenceContext private EntityManager entityManager;
    @Inject private Clock clock;

    List<GroupRow> list(ContactPointScope scope, GroupFilter filter, PageRequest page) {
        String sql =
                numbered(COLUMNS + FROM)
                        + " order by "
                        + order(page)
                        + ", g.id limit "
                        + page.size()
                        + " offset "
                        + page.offset();
        List<?> rows = bind(entityManager.createNativeQuery(sql), scope, filter).getResultList();
        return rows.stream().map(row -> toRow((Object[]) row)).toList();
    }

    long count(ContactPointScope scope, GroupFilter filter) {
        Query query = entityManager.createNativeQuery(numbered("select count(*)" + FROM));
        return ((Number) bind(query, scope, filter).getSingleResult()).longValue();
    }

    /** All that fit, in the order of the list. */
    List<Long> listIds(ContactPointScope scope, GroupFilter filter, PageRequest order) {
        String sql = numbered(COLUMNS + FROM) + " order by " + order(order) + ", g.id";
        List<?> ids =
                bind(
                                entityManager.createNativeQuery(
                                        "select id from (" + sql + ") as listed"),
                                scope,
                                filter)
                        .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** In any order; removed ones are missing. */
    List<GroupRow> listByIds(ContactPointScope scope, List<Long> ids) {
        String sql =
                (COLUMNS + TABLES + " and g.id = any(cast(:ids as bigint[]))")
                        .replace(":cp", "?1")
                        .replace(":ids", "?2")
                        .replace(":day", "?3");
        List<?> rows =
                entityManager
                        .createNativeQuery(sql)
                        .setParameter(1, scope.contactPointId())
                        .setParameter(2, SqlArray.of(ids))
                        .setParameter(3, Date.valueOf(LocalDate.now(clock)))
                        .getResultList();
        return rows.stream().map(row -> toRow((Object[]) row)).toList();
    }

    List<SimilarGroup> findSimilar(ContactPointScope scope, String name) {
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                "select id, name, city from self_help_group where contact_point_id = ?1"
                                        + " and removed_at is null and similarity(search_form(name), search_form(?2)) >= 0.4"
                                        + " order by similarity(search_form(name), search_form(?2)) desc limit 5")
                        .setParameter(1, scope.contactPointId())
                        .setParameter(2, name)
                        .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(
                        row ->
                                new SimilarGroup(
                                        ((Number) row[0]).longValue(),
                                        (String) row[1],
                                        (String) row[2]))
                .toList();
    }

    private static String order(PageRequest page) {
        String column =
                switch (page.sort()) {
                    case "topic" -> "search_form(t.name_de)";
                    case "city" -> "search_form(g.city)";
                    case "contact" -> "search_form(p.last_name)";
                    case "tools" -> "8";
                    case "requests" -> "9";
                    default -> "search_form(g.name)";
                };
        return column + (page.ascending() ? " asc" : " desc") + " nulls last";
    }

    /** EclipseLink takes positions in native queries, not names. */
    private static String numbered(String sql) {
        return sql.replace(":cp", "?1")
                .replace(":topic", "?2")
                .replace(":mode", "?3")
                .replace(":offering", "?4")
                .replace(":text", "?5")
                .replace(":day", "?6");
    }

    private Query bind(Query query, ContactPointScope scope, GroupFilter filter) {
        return query.setParameter(1, scope.contactPointId())
                .setParameter(2, orEmpty(filter.topicCode()))
                .setParameter(3, filter.meetingMode() == null ? "" : filter.meetingMode().name())
                .setParameter(4, orEmpty(filter.offeringId()))
                .setParameter(5, orEmpty(filter.text()).strip())
                .setParameter(6, Date.valueOf(LocalDate.now(clock)));
    }

    private static GroupRow toRow(Object[] row) {
        return new GroupRow(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                MeetingMode.valueOf((String) row[5]),
                (String) row[6],
                ((Number) row[7]).intValue(),
                ((Number) row[8]).intValue());
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
