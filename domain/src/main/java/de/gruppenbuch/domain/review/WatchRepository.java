package de.gruppenbuch.domain.review;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.tool.CatalogueChange;
import de.gruppenbuch.domain.tool.ChangeReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What hangs on an offering, and what has changed in it. */
@ApplicationScoped
class WatchRepository {

    @PersistenceContext private EntityManager entityManager;

    /** Requests that wait for an answer, by offering, of groups that are not removed. */
    Map<String, Integer> openRequests(ContactPointScope scope) {
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                "select r.offering_id, count(*) from cost_request r"
                                        + " join self_help_group g on g.id = r.group_id"
                                        + " where r.contact_point_id = ?1 and g.removed_at is null"
                                        + " and r.offering_id is not null"
                                        + " and r.state in ('SUBMITTED', 'QUESTION', 'ANSWERED')"
                                        + " group by r.offering_id")
                        .setParameter(1, scope.contactPointId())
                        .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(
                        Collectors.toMap(
                                row -> (String) row[0], row -> ((Number) row[1]).intValue()));
    }

    /** Changes of shipped entries since the contact point judged them itself, newest first. */
    Map<String, List<CatalogueChange>> changesSinceOwn(ContactPointScope scope) {
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                "select c.offering_id, c.changed_at, c.what from catalogue_change c"
                                        + " where c.changed_at > (select max(a.decided_at) from assessment a"
                                        + " where a.contact_point_id = ?1 and a.offering_id = c.offering_id)"
                                        + " order by c.changed_at desc, c.id desc")
                        .setParameter(1, scope.contactPointId())
                        .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> ChangeReader.read((String) row[0], instant(row[1]), (String) row[2]))
                .collect(Collectors.groupingBy(CatalogueChange::offeringId));
    }

    private static Instant instant(Object column) {
        return column instanceof Timestamp timestamp
                ? timestamp.toInstant()
                : ((OffsetDateTime) column).toInstant();
    }
}
