package de.gruppenbuch.reports.form;

import de.gruppenbuch.domain.funding.FundingSnapshot.ConditionEvidence;
import de.gruppenbuch.domain.funding.FundingSnapshot.GateEvidence;
import de.gruppenbuch.domain.shared.GermanDay;
import java.util.stream.Stream;

/** Conditions with the day on which each was confirmed, for both kinds of files. */
public final class ToolEvidenceLines {

    private ToolEvidenceLines() {}

    /** For example {@code Ohne Aufzeichnung (bestätigt am 12.10.2026)}. */
    public static Stream<String> of(GateEvidence evidence) {
        return evidence.conditions().stream().map(ToolEvidenceLines::line);
    }

    private static String line(ConditionEvidence condition) {
        return condition.metOn() == null
                ? FormTexts.text("annex.confirmed.open", condition.text())
                : FormTexts.text(
                        "annex.confirmed.on",
                        condition.text(),
                        GermanDay.format(condition.metOn()));
    }
}
