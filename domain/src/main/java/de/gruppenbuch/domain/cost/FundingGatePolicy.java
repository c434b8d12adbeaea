package de.gruppenbuch.domain.cost;

import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.group.TopicKind;
import de.gruppenbuch.domain.shared.LocalText;
import de.gruppenbuch.domain.tool.AssessmentView;
import de.gruppenbuch.domain.tool.OfferingRow;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The funding gate: a digital application can be funded only if it meets data protection and
 * state-of-the-art data security (§ 20h Abs. 2 SGB V, text in force August 2026, read 2026-11-23).
 */
public final class FundingGatePolicy {

    static final LocalText LAW = new LocalText("§ 20h Abs. 2 SGB V", "Section 20h (2) SGB V");
    static final LocalText LAW_TOPIC = new LocalText("§ 20h Abs. 1 SGB V", "Section 20h (1) SGB V");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.GERMANY);

    private FundingGatePolicy() {}

    /**
     * @param offering empty if the lead named a tool outside the catalogue or is not sure
     * @param topicKind of the group
     * @param day on which the question is asked
     */
    public static GateAnswer ask(
            Optional<OfferingRow> offering, TopicKind topicKind, LocalDate day) {
        List<GateReason> topic = topicReasons(topicKind);
        if (offering.isEmpty()) {
            return blocked(day, concat(unknownTool(), topic), "");
        }
        AssessmentView assessment = offering.get().assessment();
        List<GateReason> reasons = concat(statusReason(assessment), ruleReasons(assessment), topic);
        return switch (assessment.effectiveStatus()) {
            case RECOMMENDED ->
                    new GateAnswer(GateOutcome.PASS, day, reasons, List.of(), assessment.id());
            case ACCEPTABLE_WITH_CONDITIONS ->
                    new GateAnswer(
                            GateOutcome.PASS_WITH_CONDITIONS,
                            day,
                            reasons,
                            conditions(assessment),
                            assessment.id());
            case ADVISED_AGAINST, NOT_ASSESSED, DISCONTINUED ->
                    blocked(day, reasons, assessment.id());
        };
    }

    private static List<GateReason> unknownTool() {
        return List.of(
                new GateReason(
                        "GATE-UNKNOWN",
                        new LocalText(
                                "Das Werkzeug steht nicht im Verzeichnis. Ob es den Datenschutz wahrt, ist nicht bekannt.",
                                "The tool is not in the register. Whether it meets data protection is not known."),
                        LAW));
    }

    /**
     * What the status means for money (catalogue rules "fundability", version 1.0 of 2026-11-23).
     */
    private static List<GateReason> statusReason(AssessmentView assessment) {
        LocalText text =
                assessment.expired()
                        ? new LocalText(
                                "Die Bewertung ist abgelaufen. Sie muss erneuert werden.",
                                "The assessment has expired. It has to be renewed.")
                        : statusText(assessment.effectiveStatus());
        return List.of(new GateReason("GATE-" + assessment.effectiveStatus().name(), text, LAW));
    }

    private static LocalText statusText(AssessmentStatus status) {
        return switch (status) {
            case RECOMMENDED ->
                    new LocalText(
                            "Datenschutz und Datensicherheit sind belegt.",
                            "Data protection and data security are shown.");
            case ACCEPTABLE_WITH_CONDITIONS ->
                    new LocalText(
                            "Das Werkzeug kann gefördert werden, wenn die Gruppe die Auflagen einhält.",
                            "The tool can be funded if the group keeps the conditions.");
            case ADVISED_AGAINST ->
                    new LocalText(
                            "Vom Werkzeug wird abgeraten. Ohne schriftliche Begründung kann es nicht gefördert werden.",
                            "The tool is advised against. Without a written reason it cannot be funded.");
            case NOT_ASSESSED ->
                    new LocalText(
                            "Das Werkzeug ist noch nicht bewertet. Bewerten Sie es zuerst.",
                            "The tool has not been assessed yet. Assess it first.");
            case DISCONTINUED ->
                    new LocalText(
                            "Das Werkzeug gibt es nicht mehr.",
                            "The tool does not exist any more.");
        };
    }

    private static List<GateReason> ruleReasons(AssessmentView assessment) {
        LocalText source =
                new LocalText(
                        "Werkzeug-Verzeichnis, Stand "
                                + DAY.format(assessment.assessedOn())
                                + ". "
                                + assessment.source().de(),
                        "Tool register as of "
                                + assessment.assessedOn()
                                + ". "
                                + assessment.source().en());
        return assessment.reasons().stream()
                .map(reason -> new GateReason(reason.code(), reason.text(), source))
                .toList();
    }

    private static List<GateReason> conditions(AssessmentView assessment) {
        return assessment.conditions().stream()
                .map(condition -> new GateReason(condition.code(), condition.text(), LAW))
                .toList();
    }

    /**
     * Only illnesses of the catalogue get money under § 20h; the contact point may know another
     * purse.
     */
    private static List<GateReason> topicReasons(TopicKind topicKind) {
        if (topicKind == TopicKind.HEALTH) {
            return List.of();
        }
        return List.of(
                new GateReason(
                        "GATE-TOPIC",
                        new LocalText(
                                "Das Thema der Gruppe steht nicht im Verzeichnis der Krankheitsbilder. Krankenkassen fördern es nicht.",
                                "The topic of the group is not in the catalogue of illnesses. Health insurers do not fund it."),
                        LAW_TOPIC));
    }

    private static GateAnswer blocked(
            LocalDate day, List<GateReason> reasons, String assessmentId) {
        return new GateAnswer(GateOutcome.BLOCKED, day, reasons, List.of(), assessmentId);
    }

    @SafeVarargs
    private static List<GateReason> concat(List<GateReason>... parts) {
        List<GateReason> result = new ArrayList<>();
        for (List<GateReason> part : parts) {
            result.addAll(part);
        }
        return result;
    }
}
