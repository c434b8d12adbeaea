package de.gruppenbuch.domain.audit;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.ClockProducer;
import de.gruppenbuch.domain.shared.PageRequest;
import de.gruppenbuch.domain.shared.SqlArray;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** Reads the audit log; nothing changes it. */
@ApplicationScoped
class AuditListRepository {

    private static final LocalDate BEFORE_ALL = LocalDate.of(1970, 1, 1);
    private static final LocalDate AFTER_ALL = LocalDate.of(9000, 1, 1);

    private static final String WHERE =
            " from audit_entry e where e.contact_point_id = ?1 and (?2 = 0 or e.account_id = ?2)"
                    + " and (?3 = '' or e.subject_kind = ?3) and e.at >= ?4 and e.at < ?5";

    private static final String ORDER = " order by e.at desc, e.id desc";

    private static final String ROWS =
            "select e.id, e.at, coalesce(a.name, ''), e.action, e.subject_kind, e.subject_id from audit_entry e"
                    + " left join account a on a.id = e.account_id and a.contact_point_id = ?1"
                    + " where e.contact_point_id = ?1 and e.id = any(cast(?2 as bigint[]))";

    @PersistenceContext private EntityManager entityManager;

    List<Long> listIds(ContactPointScope scope, AuditFilter filter) {
        return ids(query(scope, filter, "select e.id" + WHERE + ORDER));
    }

    List<Long> listIds(ContactPointScope scope, AuditFilter filter, PageRequest page) {
        String part = " limit " + page.size() + " offset " + page.offset();
        return ids(query(scope, filter, "select e.id" + WHERE + ORDER + part));
    }

    long count(ContactPointScope scope, AuditFilter filter) {
        return ((Number) query(scope, filter, "select count(*)" + WHERE).getSingleResult())
                .longValue();
    }

    /** In any order. */
    List<AuditRow> listByIds(ContactPointScope scope, List<Long> ids) {
        List<?> rows =
                entityManager
                        .createNativeQuery(ROWS)
                        .setParameter(1, scope.contactPointId())
                        .setParameter(2, SqlArray.of(ids))
                        .getResultList();
        return rows.stream().map(row -> toRow((Object[]) row)).toList();
    }

    /** Kinds of things that stand in the log, by name. */
    List<String> listSubjectKinds(ContactPointScope scope) {
        List<?> kinds =
                entityManager
                        .createNativeQuery(
                                "select distinct subject_kind from audit_entry where contact_point_id = ?1 order by 1")
                        .setParameter(1, scope.contactPointId())
                        .getResultList();
        return kinds.stream().map(String.class::cast).toList();
    }

    private Query query(ContactPointScope scope, AuditFilter filter, String sql) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter(1, scope.contactPointId())
                .setParameter(2, filter.accountId() == null ? 0L : filter.accountId())
                .setParameter(3, filter.subjectKind() == null ? "" : filter.subjectKind())
                .setParameter(4, begin(filter.from() == null ? BEFORE_ALL : filter.from()))
                .setParameter(5, begin(filter.to() == null ? AFTER_ALL : filter.to().plusDays(1)));
    }

    private static Timestamp begin(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(ClockProducer.ZONE).toInstant());
    }

    private static List<Long> ids(Query query) {
        List<?> ids = query.getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private static AuditRow toRow(Object[] row) {
        return new AuditRow(
                ((Number) row[0]).longValue(),
                moment(row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                ((Number) row[5]).longValue());
    }

    private static Instant moment(Object value) {
        return value instanceof OffsetDateTime moment
                ? moment.toInstant()
                : ((Timestamp) value).toInstant();
    }
}
