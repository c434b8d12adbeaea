package de.gruppenbuch.domain.cost;

import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.shared.GermanDay;
import de.gruppenbuch.domain.shared.LocalText;
import de.gruppenbuch.domain.tool.AssessmentView;
import de.gruppenbuch.domain.usage.ConditionState;
import de.gruppenbuch.domain.usage.CountingAssessment;
import java.util.List;
import java.util.Set;

/** Words of the funding gate with their sources. */
final class GateTexts {

    /** Conditions that a date or the meeting agreement shows. */
    static final Set<String> RECORDS = Set.of("CND-AVV", "CND-AGREEMENT");

    private static final LocalText LAW =
            new LocalText("§ 20h Abs. 2 SGB V", "Section 20h (2) SGB V");
    private static final LocalText LAW_TOPIC =
            new LocalText("§ 20h Abs. 1 SGB V", "Section 20h (1) SGB V");
    private static final LocalText ART_28 = new LocalText("Art. 28 DSGVO", "Art. 28 GDPR");
    private static final LocalText ART_9 = new LocalText("Art. 9 DSGVO", "Art. 9 GDPR");
    private static final LocalText CATALOGUE =
            new LocalText("Werkzeug-Verzeichnis, Regeln 1.0", "Tool register, rules 1.0");

    private GateTexts() {}

    static GateReason unknownTool() {
        return new GateReason(
                "GATE-UNKNOWN",
                new LocalText(
                        "Das Werkzeug steht nicht im Verzeichnis. Ob es den Datenschutz wahrt, ist nicht bekannt.",
                        "The tool is not in the register. Whether it meets data protection is not known."),
                LAW);
    }

    /**
     * What the status means for money (catalogue rules "fundability", version 1.0 of 2026-11-23).
     */
    static GateReason status(CountingAssessment judgement) {
        LocalText text =
                judgement.expired()
                        ? new LocalText(
                                "Die Bewertung ist abgelaufen. Sie muss erneuert werden.",
                                "The assessment has expired. It has to be renewed.")
                        : statusText(judgement.status());
        return new GateReason("GATE-" + judgement.status().name(), text, LAW);
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

    static List<GateReason> rules(AssessmentView assessment) {
        LocalText source =
                new LocalText(
                        "Werkzeug-Verzeichnis, Stand "
                                + GermanDay.format(assessment.assessedOn())
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

    static GateReason condition(ConditionState state) {
        return new GateReason(state.code(), state.text(), LAW);
    }

    static GateReason contractNeeded() {
        return new GateReason(
                "CND-AVV",
                new LocalText(
                        "Vertrag zur Auftragsverarbeitung (AVV) schließen und den Tag eintragen.",
                        "Sign the processor contract and record its day."),
                ART_28);
    }

    static GateReason noHealth(String code) {
        return new GateReason(
                code,
                new LocalText(
                        "Keine Gesundheitsangaben über dieses Werkzeug; nur Termine und Organisatorisches.",
                        "No health information through this tool; dates and organisation only."),
                ART_9);
    }

    static GateReason enoughProtection() {
        return new GateReason(
                "GATE-PROTECTION",
                new LocalText(
                        "Das Werkzeug nur für das nutzen, wofür sein Schutz reicht.",
                        "Use the tool only for what its protection suits."),
                CATALOGUE);
    }

    static GateReason conditionsConfirmed() {
        return new GateReason(
                "GATE-CONDITIONS_CONFIRMED",
                new LocalText("Alle Auflagen sind bestätigt.", "All conditions are confirmed."),
                LAW);
    }

    static GateReason partyUnknown() {
        return new GateReason(
                "GATE-PARTY_UNKNOWN",
                new LocalText(
                        "Wer den Vertrag schließt, ist nicht eingetragen. Geprüft ist für eine Gruppe ohne Träger.",
                        "Who signs the contract is not recorded. Judged for a group without a carrier."),
                CATALOGUE);
    }

    static GateReason topic() {
        return new GateReason(
                "GATE-TOPIC",
                new LocalText(
                        "Das Thema der Gruppe steht nicht im Verzeichnis der Krankheitsbilder. Krankenkassen fördern es nicht.",
                        "The topic of the group is not in the catalogue of illnesses. Health insurers do not fund it."),
                LAW_TOPIC);
    }
}
