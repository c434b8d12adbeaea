package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.assessment.ToolCategory;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.WithoutScope;
import de.gruppenbuch.domain.shared.LocalText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the shared catalogue. */
@ApplicationScoped
class ToolRepository {

    @PersistenceContext private EntityManager entityManager;

    /**
     * All offerings in the order of the catalogue, judged for an informal group as it counts on the
     * day.
     */
    List<OfferingRow> listOfferings(ContactPointScope scope, LocalDate day) {
        Map<String, AssessmentView> current = currentAssessments(day);
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                "select o.id, t.id, t.name, o.name_de, o.name_en, t.category, "
                                        + AssessmentMapper.ENDED_ON
                                        + ","
                                        + " (select count(distinct u.group_id) from tool_use u join self_help_group g on g.id = u.group_id"
                                        + " where u.contact_point_id = ?1 and g.removed_at is null and u.offering_id = o.id"
                                        + " and u.removed_at is null and (u.until_day is null or u.until_day >= ?2))"
                                        + " from offering o join tool t on t.id = o.tool_id order by o.position, o.id")
                        .setParameter(1, scope.contactPointId())
                        .setParameter(2, Date.valueOf(day))
                        .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> toRow(row, current.get((String) row[0])))
                .toList();
    }

    /** The contact point's newest own judgement, otherwise the newest shipped one. */
    @WithoutScope("shipped assessments are shared; own ones are seen as far as the wall is open")
    private Map<String, AssessmentView> currentAssessments(LocalDate day) {
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                "select distinct on (a.offering_id) "
                                        + AssessmentMapper.COLUMNS
                                        + " from assessment a join offering o on o.id = a.offering_id join tool t on t.id = o.tool_id"
                                        + " where a.profile = 'GROUP' order by a.offering_id,"
                                        + AssessmentMapper.CURRENT_FIRST)
                        .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(
                        Collectors.toMap(
                                AssessmentMapper::offeringId,
                                row -> AssessmentMapper.toView(row, day)));
    }

    @WithoutScope("tools are shared; own offerings are seen as far as the wall is open")
    List<ToolDetails> listTools(LocalDate day) {
        Map<String, List<AssessmentView>> assessments = allAssessments(day);
        Map<String, List<OfferingDetails>> offerings = offeringsByTool(assessments);
        Map<String, List<ThirdPartyVerdict>> verdicts = verdictsByTool();
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                "select id, name, category, vendor, homepage, summary_de, summary_en,"
                                        + " json_extract_path_text(cast(shipped as json), 'situationToday', 'text', 'de'),"
                                        + " json_extract_path_text(cast(shipped as json), 'situationToday', 'text', 'en'), discontinued_on from tool t"
                                        + " order by (select min(o.position) from offering o where o.tool_id = t.id)")
                        .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(
                        row ->
                                new ToolDetails(
                                        (String) row[0],
                                        (String) row[1],
                                        ToolCategory.valueOf((String) row[2]),
                                        orEmpty(row[3]),
                                        orEmpty(row[4]),
                                        new LocalText((String) row[5], (String) row[6]),
                                        new LocalText(orEmpty(row[7]), orEmpty(row[8])),
                                        AssessmentMapper.day(row[9]),
                                        offerings.getOrDefault((String) row[0], List.of()),
                                        verdicts.getOrDefault((String) row[0], List.of())))
                .toList();
    }

    private Map<String, List<AssessmentView>> allAssessments(LocalDate day) {
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                "select "
                                        + AssessmentMapper.COLUMNS
                                        + " from assessment a join offering o on o.id = a.offering_id join tool t on t.id = o.tool_id"
                                        + " order by a.offering_id, a.profile,"
                                        + AssessmentMapper.CURRENT_FIRST)
                        .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(
                        Collectors.groupingBy(
                                AssessmentMapper::offeringId,
                                Collectors.mapping(
                                        row -> AssessmentMapper.toView(row, day),
                                        Collectors.toList())));
    }

    private Map<String, List<OfferingDetails>> offeringsByTool(
            Map<String, List<AssessmentView>> assessments) {
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                "select tool_id, id, name_de, name_en, generic from offering order by position, id")
                        .getResultList();
        Function<Object[], OfferingDetails> toDetails =
                row ->
                        new OfferingDetails(
                                (String) row[1],
                                new LocalText((String) row[2], (String) row[3]),
                                (Boolean) row[4],
                                assessments.getOrDefault((String) row[1], List.of()));
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(
                        Collectors.groupingBy(
                                row -> (String) row[0],
                                Collectors.mapping(toDetails, Collectors.toList())));
    }

    private Map<String, List<ThirdPartyVerdict>> verdictsByTool() {
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                "select tool_id, verdict, said_by, said_on, text_de, text_en, source_url"
                                        + " from third_party_verdict order by said_on desc nulls last, id")
                        .getResultList();
        Function<Object[], ThirdPartyVerdict> toVerdict =
                row ->
                        new ThirdPartyVerdict(
                                (String) row[1],
                                (String) row[2],
                                (String) row[3],
                                new LocalText((String) row[4], (String) row[5]),
                                orEmpty(row[6]));
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(
                        Collectors.groupingBy(
                                row -> (String) row[0],
                                Collectors.mapping(toVerdict, Collectors.toList())));
    }

    private static OfferingRow toRow(Object[] row, AssessmentView assessment) {
        LocalText name = new LocalText((String) row[3], (String) row[4]);
        return new OfferingRow(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                name,
                new LocalText(
                        OfferingNamePolicy.fullName((String) row[2], name.de()),
                        OfferingNamePolicy.fullName((String) row[2], name.en())),
                ToolCategory.valueOf((String) row[5]),
                AssessmentMapper.day(row[6]),
                assessment,
                ((Number) row[7]).intValue());
    }

    private static String orEmpty(Object value) {
        return value == null ? "" : (String) value;
    }
}
