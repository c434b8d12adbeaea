package de.gruppenbuch.domain.group;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.SqlArray;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** Finds and removes many groups at once. */
@ApplicationScoped
class GroupIdentityRepository {

    @PersistenceContext private EntityManager entityManager;

    /** In the order of the commands; a name or place that is missing counts as empty. */
    List<GroupIdentity> identify(ContactPointScope scope, List<RegisterGroup> commands) {
        JsonArrayBuilder asked = Json.createArrayBuilder();
        for (RegisterGroup command : commands) {
            asked.add(
                    Json.createArrayBuilder()
                            .add(orEmpty(command.name()))
                            .add(orEmpty(command.city())));
        }
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                "with asked as materialized (select place, search_form(trim(pair ->> 0)) as name,"
                                        + " search_form(trim(pair ->> 1)) as city"
                                        + " from jsonb_array_elements(cast(?1 as jsonb)) with ordinality as a(pair, place)),"
                                        + " known as materialized (select distinct search_form(name) as name, search_form(city) as city"
                                        + " from self_help_group where contact_point_id = ?2 and removed_at is null)"
                                        + " select asked.name || chr(10) || asked.city, known.name is not null"
                                        + " from asked left join known on known.name = asked.name and known.city = asked.city"
                                        + " order by asked.place")
                        .setParameter(1, asked.build().toString())
                        .setParameter(2, scope.contactPointId())
                        .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new GroupIdentity((String) row[0], (Boolean) row[1]))
                .toList();
    }

    /** Groups that are as they were registered and that nothing hangs on. */
    List<Long> listUntouched(ContactPointScope scope, List<Long> groupIds) {
        List<?> ids =
                entityManager
                        .createNativeQuery(
                                "select g.id from self_help_group g where g.contact_point_id = ?1"
                                        + " and g.id = any(cast(?2 as bigint[])) and g.version = 1 and g.removed_at is null"
                                        + without("tool_use")
                                        + without("cost_request")
                                        + without("funding_application")
                                        + without("invitation")
                                        + without("group_lead")
                                        + without("agreement_draft")
                                        + without("meeting_agreement")
                                        + " order by g.id for update of g")
                        .setParameter(1, scope.contactPointId())
                        .setParameter(2, SqlArray.of(groupIds))
                        .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    void remove(ContactPointScope scope, List<Long> groupIds, Instant now) {
        entityManager
                .createNativeQuery(
                        "update self_help_group set removed_at = ?1, version = version + 1"
                                + " where contact_point_id = ?2 and id = any(cast(?3 as bigint[]))")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, scope.contactPointId())
                .setParameter(3, SqlArray.of(groupIds))
                .executeUpdate();
    }

    private static String without(String table) {
        return " and not exists (select 1 from " + table + " d where d.group_id = g.id)";
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
