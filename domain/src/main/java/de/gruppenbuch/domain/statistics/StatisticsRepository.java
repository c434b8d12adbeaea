package de.gruppenbuch.domain.statistics;

import de.gruppenbuch.domain.cost.BillingPeriod;
import de.gruppenbuch.domain.cost.CostCalculator;
import de.gruppenbuch.domain.group.MeetingMode;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.LocalText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts and sums; no row of a person leaves it. */
@ApplicationScoped
class StatisticsRepository {

    /** Groups that were there at the end of the period. */
    private static final String THERE =
            " from self_help_group g where g.contact_point_id = ?1 and g.registered_at < ?2"
                    + " and (g.removed_at is null or g.removed_at >= ?2)";

    private static final String USES =
            " from tool_use u join self_help_group g on g.id = u.group_id and g.contact_point_id = ?1"
                    + " where u.contact_point_id = ?1 and u.removed_at is null and g.registered_at < ?2"
                    + " and (g.removed_at is null or g.removed_at >= ?2)"
                    + " and (u.since_day is null or u.since_day <= ?3) and (u.until_day is null or u.until_day >= ?3)";

    private static final String REQUESTS =
            " from cost_request r where r.contact_point_id = ?1 and r.submitted_at >= ?2 and r.submitted_at < ?3";

    private static final String FIRST_DECISION =
            "(select min(e.at) from cost_request_event e where e.request_id = r.id and e.contact_point_id = ?1"
                    + " and e.kind in ('ACCEPTED', 'REJECTED'))";

    /**
     * What was accepted: the amount of the last decision, or the whole cost where it names none.
     */
    private static final String MONEY =
            "select r.group_id, r.amount_cents, r.billing_period,"
                    + " r.state in ('ACCEPTED', 'IN_APPLICATION'),"
                    + " (select e.granted_cents from cost_request_event e where e.request_id = r.id"
                    + " and e.contact_point_id = ?1 and e.kind = 'ACCEPTED' order by e.id desc limit 1)"
                    + " from cost_request r where r.contact_point_id = ?1 and r.funding_year = ?2 and r.state <> 'DRAFT'";

    private static final String APPLIED =
            "select a.group_id, a.kind,"
                    + " coalesce((select sum(l.amount_cents) from expense_line l where l.application_id = a.id and l.contact_point_id = ?1), 0)"
                    + " - coalesce((select sum(l.amount_cents) from income_line l where l.application_id = a.id and l.contact_point_id = ?1), 0)"
                    + " from funding_application a where a.contact_point_id = ?1 and a.funding_year = ?2 and a.removed_at is null";

    /** A proof covers no more than the grant; what the group added is its own money. */
    private static final String OUTCOMES =
            "select a.group_id, o.granted_cents, least(o.spent_cents, o.granted_cents), o.proof_filed_on is not null"
                    + " from application_outcome o join funding_application a on a.id = o.application_id and a.contact_point_id = ?1"
                    + " where o.contact_point_id = ?1 and a.funding_year = ?2 and a.removed_at is null and o.notice_on is not null";

    @PersistenceContext private EntityManager entityManager;

    YearFigures.Groups groups(ContactPointScope scope, Period period) {
        return new YearFigures.Groups(
                number(query("select count(*)" + THERE, scope).setParameter(2, period.endMoment())),
                number(inYear(scope, period, "registered_at")),
                number(inYear(scope, period, "removed_at")),
                number(
                        query("select count(distinct u.group_id)" + USES, scope)
                                .setParameter(2, period.endMoment())
                                .setParameter(3, Date.valueOf(period.day()))));
    }

    /** Largest first. */
    List<Count> topics(ContactPointScope scope, Period period) {
        String sql =
                "select t.name_de, t.name_en, c.number from (select g.topic_code, count(*) as number"
                        + THERE
                        + " group by g.topic_code) as c join topic t on t.code = c.topic_code"
                        + " order by c.number desc, t.position";
        return rows(query(sql, scope).setParameter(2, period.endMoment())).stream()
                .map(
                        row ->
                                new Count(
                                        new LocalText((String) row[0], (String) row[1]),
                                        count(row[2])))
                .toList();
    }

    Map<MeetingMode, Long> meetings(ContactPointScope scope, Period period) {
        Map<MeetingMode, Long> meetings = new EnumMap<>(MeetingMode.class);
        String sql = "select g.meeting_mode, count(*)" + THERE + " group by g.meeting_mode";
        rows(query(sql, scope).setParameter(2, period.endMoment()))
                .forEach(row -> meetings.put(MeetingMode.valueOf((String) row[0]), count(row[1])));
        return meetings;
    }

    /** Uses of the day by offering. */
    Map<String, Long> uses(ContactPointScope scope, Period period) {
        Map<String, Long> uses = new LinkedHashMap<>();
        String sql = "select u.offering_id, count(*)" + USES + " group by u.offering_id order by 1";
        rows(query(sql, scope)
                        .setParameter(2, period.endMoment())
                        .setParameter(3, Date.valueOf(period.day())))
                .forEach(row -> uses.put((String) row[0], count(row[1])));
        return uses;
    }

    YearFigures.Money money(ContactPointScope scope, int year) {
        Adder asked = new Adder();
        Adder accepted = new Adder();
        for (Object[] row : rows(query(MONEY, scope).setParameter(2, year))) {
            long group = count(row[0]);
            BillingPeriod period = row[2] == null ? null : BillingPeriod.valueOf((String) row[2]);
            Long amount = row[1] == null ? null : count(row[1]);
            long cents = CostCalculator.yearlyCents(amount, period).orElse(0L);
            asked.add(group, cents);
            if ((Boolean) row[3]) {
                accepted.add(group, row[4] == null ? cents : count(row[4]));
            }
        }
        Adder lumpSum = new Adder();
        Adder project = new Adder();
        for (Object[] row : rows(query(APPLIED, scope).setParameter(2, year))) {
            Adder kind = row[1].equals("PROJECT") ? project : lumpSum;
            kind.add(count(row[0]), Math.max(0, count(row[2])));
        }
        return new YearFigures.Money(
                asked.sum(), accepted.sum(), lumpSum.sum(), project.sum(), outcome(scope, year));
    }

    private YearFigures.Outcome outcome(ContactPointScope scope, int year) {
        Adder granted = new Adder();
        Adder proved = new Adder();
        int proofs = 0;
        List<Object[]> notices = rows(query(OUTCOMES, scope).setParameter(2, year));
        for (Object[] row : notices) {
            granted.add(count(row[0]), count(row[1]));
            if ((Boolean) row[3]) {
                proofs++;
                proved.add(count(row[0]), count(row[2]));
            }
        }
        return new YearFigures.Outcome(notices.size(), granted.sum(), proofs, proved.sum());
    }

    YearFigures.Requests requests(ContactPointScope scope, Period period) {
        String sql =
                "select count(*), count(*) filter (where r.state in ('ACCEPTED', 'IN_APPLICATION')),"
                        + " count(*) filter (where r.state = 'REJECTED')"
                        + REQUESTS;
        Object[] counts = rows(ofYear(sql, scope, period)).get(0);
        String days =
                "select cast(decided at time zone 'Europe/Berlin' as date) - cast(sent at time zone 'Europe/Berlin' as date)"
                        + " from (select r.submitted_at as sent, "
                        + FIRST_DECISION
                        + " as decided"
                        + REQUESTS
                        + ") as answered where decided is not null";
        List<?> answered = ofYear(days, scope, period).getResultList();
        return new YearFigures.Requests(
                count(counts[0]),
                count(counts[1]),
                count(counts[2]),
                answered.stream().map(StatisticsRepository::count).toList());
    }

    /** The first year in which a group was registered, or the given one if there is none. */
    int firstYear(ContactPointScope scope, int otherwise) {
        Object year =
                query(
                                "select min(extract(year from registered_at at time zone 'Europe/Berlin'))"
                                        + " from self_help_group where contact_point_id = ?1",
                                scope)
                        .getSingleResult();
        return year == null ? otherwise : ((Number) year).intValue();
    }

    private Query inYear(ContactPointScope scope, Period period, String column) {
        String sql =
                "select count(*) from self_help_group where contact_point_id = ?1 and "
                        + column
                        + " >= ?2 and "
                        + column
                        + " < ?3";
        return ofYear(sql, scope, period);
    }

    private Query ofYear(String sql, ContactPointScope scope, Period period) {
        return query(sql, scope)
                .setParameter(2, period.beginMoment())
                .setParameter(3, period.endMoment());
    }

    private Query query(String sql, ContactPointScope scope) {
        return entityManager.createNativeQuery(sql).setParameter(1, scope.contactPointId());
    }

    private static List<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static long number(Query query) {
        return count(query.getSingleResult());
    }

    private static long count(Object value) {
        return ((Number) value).longValue();
    }

    /** Adds up and remembers how many groups are behind it. */
    private static final class Adder {

        private final Set<Long> groups = new HashSet<>();
        private long cents;

        void add(long group, long more) {
            if (more > 0) {
                groups.add(group);
                cents = Math.addExact(cents, more);
            }
        }

        YearFigures.Sum sum() {
            return new YearFigures.Sum(cents, groups.size());
        }
    }
}
