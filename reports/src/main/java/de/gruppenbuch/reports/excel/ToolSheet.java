package de.gruppenbuch.reports.excel;

import de.gruppenbuch.domain.funding.FundingSnapshot;
import de.gruppenbuch.domain.funding.FundingSnapshot.DigitalTool;
import de.gruppenbuch.domain.funding.FundingSnapshot.GateEvidence;
import de.gruppenbuch.reports.form.FormTexts;
import de.gruppenbuch.reports.form.FormValue;
import de.gruppenbuch.reports.form.ToolEvidenceLines;
import java.util.List;
import java.util.function.Function;

/** One row per digital application with everything that § 20h (2) SGB V asks for. */
final class ToolSheet {

    private static final int COST = 6;

    private ToolSheet() {}

    static List<SheetColumn> columns() {
        return List.of(
                column("annex.tool", 20),
                column("annex.offering", 24),
                column("annex.vendor", 24),
                column("annex.category", 18),
                column("annex.purpose", 22),
                column("annex.period", 24),
                column("annex.costEuro", 14),
                column("annex.status", 22),
                column("annex.reason", 40),
                column("annex.conditions", 40),
                column("annex.protectionLevel", 24),
                column("annex.assessedOn", 13),
                column("annex.validUntil", 13),
                column("annex.assessor", 20),
                column("annex.source", 30),
                column("annex.sourceUrl", 30),
                column("annex.gate", 22),
                column("annex.override", 30),
                column("annex.request", 16),
                column("annex.gateToday", 22),
                column("annex.gateReasons", 50),
                column("annex.party", 24),
                column("annex.contractOn", 13),
                column("annex.agreement", 30),
                column("annex.confirmed", 50));
    }

    static void write(SheetWriter sheet, FundingSnapshot snapshot, String footer) {
        snapshot.digitalTools().forEach(tool -> row(sheet, tool));
        int last = sheet.lastDataRow();
        sheet.sum(1, FormTexts.text("annex.cost"), COST, "SUM($G$2:$G$%d)".formatted(last));
        sheet.finish(true, 3, footer);
    }

    private static void row(SheetWriter sheet, DigitalTool tool) {
        sheet.row(
                FormValue.of(tool.tool()),
                FormValue.of(tool.offering()),
                FormValue.of(tool.vendor()),
                FormValue.of(tool.category()),
                FormValue.of(tool.purpose()),
                FormValue.of(tool.period()),
                FormValue.ofCents(tool.costCents()),
                FormValue.of(tool.status()),
                FormValue.of(tool.reason()),
                FormValue.ofLines(tool.conditions().stream()),
                FormValue.of(tool.protectionLevel()),
                FormValue.of(tool.assessedOn()),
                FormValue.of(tool.validUntil()),
                FormValue.of(tool.assessor()),
                FormValue.of(tool.source()),
                FormValue.of(tool.sourceUrl()),
                FormValue.of(tool.gate()),
                FormValue.of(tool.overrideReason()),
                FormValue.of(tool.requestNumber()),
                evidence(tool, gate -> FormValue.of(gate.gate())),
                evidence(tool, gate -> FormValue.ofLines(gate.reasons().stream())),
                evidence(tool, gate -> FormValue.of(gate.contractParty())),
                evidence(tool, gate -> FormValue.of(gate.contractOn())),
                evidence(tool, gate -> FormValue.of(gate.agreement())),
                evidence(tool, gate -> FormValue.ofLines(ToolEvidenceLines.of(gate))));
    }

    private static FormValue evidence(DigitalTool tool, Function<GateEvidence, FormValue> part) {
        return tool.evidence() == null ? new FormValue.Missing() : part.apply(tool.evidence());
    }

    private static SheetColumn column(String key, int width) {
        return new SheetColumn(FormTexts.text(key), width);
    }
}
