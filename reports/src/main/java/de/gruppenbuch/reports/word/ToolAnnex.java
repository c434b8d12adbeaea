package de.gruppenbuch.reports.word;

import de.gruppenbuch.domain.funding.FundingSnapshot;
import de.gruppenbuch.domain.funding.FundingSnapshot.DigitalTool;
import de.gruppenbuch.domain.funding.FundingSnapshot.GateEvidence;
import de.gruppenbuch.domain.tool.OfferingNamePolicy;
import de.gruppenbuch.reports.form.ApplicationForm;
import de.gruppenbuch.reports.form.FormTexts;
import de.gruppenbuch.reports.form.FormValue;
import de.gruppenbuch.reports.form.ToolEvidenceLines;
import java.util.List;
import java.util.stream.Stream;

/** The annex "Digitale Anwendungen": the evidence that § 20h (2) SGB V asks for, tool by tool. */
final class ToolAnnex {

    private static final List<Integer> OVERVIEW = List.of(3_200, 2_900, 1_700, 1_838);
    private static final List<Integer> DETAILS = List.of(3_000, 6_638);

    private ToolAnnex() {}

    static void write(WordWriter writer, FundingSnapshot snapshot) {
        writer.headingOnNewPage(FormTexts.text("annex.title"));
        content(writer, snapshot);
    }

    /** As a file of its own, which says whose annex it is. */
    static void writeAlone(WordWriter writer, FundingSnapshot snapshot) {
        writer.paragraph(WordStyle.TITLE, FormTexts.text("annex.title"));
        writer.paragraph(
                WordStyle.SUBTITLE,
                ApplicationForm.title(snapshot) + ", " + snapshot.group().name());
        content(writer, snapshot);
    }

    private static void content(WordWriter writer, FundingSnapshot snapshot) {
        writer.paragraph(WordStyle.NORMAL, FormTexts.text("annex.intro"));
        if (snapshot.digitalTools().isEmpty()) {
            writer.paragraph(WordStyle.NORMAL, FormTexts.text("annex.none"));
            return;
        }
        overview(writer, snapshot.digitalTools());
        snapshot.digitalTools().forEach(tool -> details(writer, tool));
    }

    private static void overview(WordWriter writer, List<DigitalTool> tools) {
        WordTable table =
                WordTable.of(
                                FormTexts.text("annex.overview"),
                                OVERVIEW,
                                FormTexts.text("annex.tool"),
                                FormTexts.text("annex.status"),
                                FormTexts.text("annex.assessedOn"),
                                FormTexts.text("annex.cost"))
                        .withAmountsLast();
        for (DigitalTool tool : tools) {
            table.add(
                    WordCell.text(name(tool)),
                    WordCell.text(tool.status()),
                    WordCell.of(FormValue.of(tool.assessedOn())),
                    WordCell.amount(
                            tool.costCents() == null
                                    ? "–"
                                    : FormValue.ofCents(tool.costCents()).german()));
        }
        writer.table(table);
    }

    private static void details(WordWriter writer, DigitalTool tool) {
        writer.paragraph(WordStyle.HEADING_2, name(tool));
        WordTable table =
                WordTable.of(
                        name(tool),
                        DETAILS,
                        FormTexts.text("column.label"),
                        FormTexts.text("column.value"));
        row(table, "annex.vendor", FormValue.of(tool.vendor()));
        row(table, "annex.category", FormValue.of(tool.category()));
        row(table, "annex.purpose", FormValue.of(tool.purpose()));
        row(table, "annex.period", FormValue.of(tool.period()));
        row(table, "annex.cost", cost(tool));
        row(table, "annex.status", FormValue.of(tool.status()));
        row(table, "annex.reason", FormValue.of(tool.reason()));
        row(table, "annex.conditions", conditions(tool));
        row(table, "annex.protectionLevel", FormValue.of(tool.protectionLevel()));
        row(table, "annex.assessedOn", FormValue.of(tool.assessedOn()));
        if (tool.assessedOn() != null) {
            row(table, "annex.validUntil", validity(tool));
        }
        row(table, "annex.assessor", FormValue.of(tool.assessor()));
        row(table, "annex.source", FormValue.of(tool.source() + "\n" + tool.sourceUrl()));
        decision(table, tool);
        writer.table(table);
    }

    private static void decision(WordTable table, DigitalTool tool) {
        if (!tool.gate().isEmpty()) {
            row(table, "annex.gate", FormValue.of(tool.gate()));
        }
        if (tool.evidence() != null) {
            evidence(table, tool.evidence());
        }
        if (!tool.overrideReason().isEmpty()) {
            row(table, "annex.override", FormValue.of(tool.overrideReason()));
        }
        if (!tool.requestNumber().isEmpty()) {
            row(table, "annex.request", FormValue.of(tool.requestNumber()));
        }
    }

    private static void evidence(WordTable table, GateEvidence evidence) {
        row(table, "annex.gateToday", FormValue.of(evidence.gate()));
        row(table, "annex.gateReasons", lines(evidence.reasons().stream()));
        row(table, "annex.party", FormValue.of(evidence.contractParty()));
        row(table, "annex.contractOn", FormValue.of(evidence.contractOn()));
        if (!evidence.agreement().isEmpty()) {
            row(table, "annex.agreement", FormValue.of(evidence.agreement()));
        }
        if (!evidence.conditions().isEmpty()) {
            row(table, "annex.confirmed", lines(ToolEvidenceLines.of(evidence)));
        }
    }

    private static FormValue lines(Stream<String> texts) {
        return FormValue.ofLines(texts.map(text -> "– " + text));
    }

    private static void row(WordTable table, String key, FormValue value) {
        table.add(WordCell.label(FormTexts.text(key)), WordCell.of(value));
    }

    private static FormValue cost(DigitalTool tool) {
        return tool.costCents() == null
                ? FormValue.of(FormTexts.text("annex.noCost"))
                : FormValue.ofCents(tool.costCents());
    }

    private static FormValue conditions(DigitalTool tool) {
        if (!tool.conditions().isEmpty()) {
            return lines(tool.conditions().stream());
        }
        return tool.assessedOn() == null
                ? new FormValue.Missing()
                : FormValue.of(FormTexts.text("annex.noConditions"));
    }

    private static FormValue validity(DigitalTool tool) {
        return tool.validUntil() == null
                ? FormValue.of(FormTexts.text("annex.noLimit"))
                : FormValue.of(tool.validUntil());
    }

    private static String name(DigitalTool tool) {
        return OfferingNamePolicy.fullName(tool.tool(), tool.offering());
    }
}
