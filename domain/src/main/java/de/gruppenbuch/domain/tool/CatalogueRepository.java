package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.security.ContactPointScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads offerings with their answers: shipped ones and those of the contact point. */
@ApplicationScoped
class CatalogueRepository {

    private static final String VISIBLE =
            "(%1$s.contact_point_id is null or %1$s.contact_point_id = ?1)";

    @PersistenceContext private EntityManager entityManager;

    /** Answers of every offering by its id. */
    Map<String, OfferingSheet> sheets(ContactPointScope scope) {
        return rows(
                        "select o.id, o.generic, o.contact_point_id is not null, o.shipped,"
                                + " (select a.answers from assessment a where a.offering_id = o.id"
                                + " and a.contact_point_id = ?1 order by a.written desc limit 1)"
                                + " from offering o where "
                                + VISIBLE.formatted("o"),
                        scope.contactPointId())
                .map(CatalogueRepository::toSheet)
                .collect(Collectors.toMap(OfferingSheet::offeringId, Function.identity()));
    }

    /** Assessments of both profiles, newest first; own ones before shipped ones of the same day. */
    List<AssessmentEntry> history(ContactPointScope scope, String offeringId, LocalDate day) {
        return rows(
                        "select "
                                + AssessmentMapper.COLUMNS
                                + ", a.contact_point_id is not null, a.computed_status, a.deviation_reason, case when a.contact_point_id is not null then a.answers"
                                + " when a.assessed_on = (select max(x.assessed_on) from assessment x where x.offering_id = a.offering_id"
                                + " and x.contact_point_id is null) then o.shipped end"
                                + " from assessment a join offering o on o.id = a.offering_id join tool t on t.id = o.tool_id"
                                + " where a.offering_id = ?2 and "
                                + VISIBLE.formatted("a")
                                + " order by a.assessed_on desc, (a.contact_point_id is null), a.decided_at desc, a.profile, a.written desc",
                        scope.contactPointId(),
                        offeringId)
                .map(row -> toEntry(row, day))
                .toList();
    }

    /** Assessments of both profiles, the one that counts first in each. */
    List<AssessmentView> current(ContactPointScope scope, String offeringId, LocalDate day) {
        return rows(
                        "select "
                                + AssessmentMapper.COLUMNS
                                + " from assessment a join offering o on o.id = a.offering_id join tool t on t.id = o.tool_id"
                                + " where a.offering_id = ?2 and "
                                + VISIBLE.formatted("a")
                                + " order by a.profile,"
                                + AssessmentMapper.CURRENT_FIRST,
                        scope.contactPointId(),
                        offeringId)
                .map(row -> AssessmentMapper.toView(row, day))
                .toList();
    }

    /** Present uses by groups that are not removed, by name. */
    List<UsingGroup> groupsUsing(ContactPointScope scope, String offeringId, LocalDate day) {
        return rows(
                        "select g.id, g.name, u.purpose, u.since_day from tool_use u"
                                + " join self_help_group g on g.id = u.group_id"
                                + " where u.contact_point_id = ?1 and u.offering_id = ?2"
                                + " and u.removed_at is null and g.removed_at is null"
                                + " and (u.until_day is null or u.until_day >= ?3) order by g.name, u.id",
                        scope.contactPointId(),
                        offeringId,
                        Date.valueOf(day))
                .map(
                        row ->
                                new UsingGroup(
                                        ((Number) row[0]).longValue(),
                                        (String) row[1],
                                        (String) row[2],
                                        AssessmentMapper.day(row[3])))
                .toList();
    }

    /** What was said about the offering or its whole tool: verdict, who, when, texts, address. */
    List<Object[]> verdicts(ContactPointScope scope, String offeringId) {
        return rows(
                        "select v.verdict, v.said_by, v.said_on, v.text_de, v.text_en, v.source_url"
                                + " from third_party_verdict v join offering o on o.tool_id = v.tool_id"
                                + " where o.id = ?2 and "
                                + VISIBLE.formatted("o")
                                + " and (v.offering_id is null or v.offering_id = o.id or v.offering_id = o.copied_from)",
                        scope.contactPointId(),
                        offeringId)
                .toList();
    }

    /** The shipped entry of the offering's tool. */
    JsonObject shippedTool(ContactPointScope scope, String offeringId) {
        return rows(
                        "select t.shipped, t.id from tool t join offering o on o.tool_id = t.id"
                                + " where o.id = ?2 and "
                                + VISIBLE.formatted("o"),
                        scope.contactPointId(),
                        offeringId)
                .map(row -> AnswerSheet.read((String) row[0]))
                .findFirst()
                .orElse(JsonObject.EMPTY_JSON_OBJECT);
    }

    private Stream<Object[]> rows(String sql, Object... parameters) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return ((List<?>) query.getResultList()).stream().map(row -> (Object[]) row);
    }

    private static OfferingSheet toSheet(Object[] row) {
        String shipped = (String) row[3];
        JsonObject entry = AnswerSheet.read(shipped);
        boolean own = row[4] != null;
        return new OfferingSheet(
                (String) row[0],
                (Boolean) row[1],
                (Boolean) row[2],
                own,
                own ? AnswerSheet.ofJson((String) row[4]) : AnswerSheet.ofShipped(shipped),
                entry.getBoolean("needsLocalDecision", false),
                CatalogueTexts.strings(entry, "extraConditions"));
    }

    private static AssessmentEntry toEntry(Object[] row, LocalDate day) {
        AssessmentView view = AssessmentMapper.toView(row, day);
        int at = AssessmentMapper.COLUMN_COUNT;
        return new AssessmentEntry(
                view,
                (Boolean) row[at],
                row[at + 1] == null
                        ? view.status()
                        : AssessmentStatus.valueOf((String) row[at + 1]),
                row[at + 2] == null ? "" : (String) row[at + 2],
                row[at + 3] == null ? List.of() : answers((Boolean) row[at], (String) row[at + 3]));
    }

    private static List<AnswerGroup> answers(boolean own, String json) {
        return AnswerGroup.of(own ? AnswerSheet.ofJson(json) : AnswerSheet.ofShipped(json));
    }
}
