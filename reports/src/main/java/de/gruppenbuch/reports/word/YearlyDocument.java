package de.gruppenbuch.reports.word;

import de.gruppenbuch.domain.shared.GermanDay;
import de.gruppenbuch.domain.statistics.ReportLine;
import de.gruppenbuch.domain.statistics.ReportSection;
import de.gruppenbuch.domain.statistics.YearlyReport;
import de.gruppenbuch.reports.ReportFile;
import de.gruppenbuch.reports.form.FormTexts;
import de.gruppenbuch.reports.form.YearlyFields;
import java.util.List;
import java.util.stream.Collectors;

/** The year in numbers to print: each table with its note, where it helps with a chart. */
public final class YearlyDocument {

    private static final List<Integer> WIDTHS = List.of(6_838, 2_800);

    private YearlyDocument() {}

    /** The same report gives the same text; the data of charts bear the moment of writing. */
    public static ReportFile write(YearlyReport report) {
        try (WordWriter writer = new WordWriter(report.title().de(), report.day())) {
            String day = GermanDay.format(report.day());
            writer.footer(
                    FormTexts.text("yearly.footer", report.title().de(), day),
                    FormTexts.text("footer.of"));
            writer.paragraph(WordStyle.TITLE, report.title().de());
            writer.paragraph(WordStyle.SUBTITLE, facts(report));
            report.sections().forEach(section -> section(writer, section));
            return new ReportFile(
                    YearlyFields.fileName(report, "docx"), ReportFile.WORD, writer.toBytes());
        }
    }

    private static String facts(YearlyReport report) {
        return YearlyFields.facts(report).stream()
                .skip(1)
                .map(fact -> fact.label() + ": " + fact.value())
                .collect(Collectors.joining("\n"));
    }

    private static void section(WordWriter writer, ReportSection section) {
        writer.paragraph(WordStyle.HEADING_1, section.heading().de());
        writer.paragraph(WordStyle.NORMAL, section.note().de());
        if (section.lines().isEmpty()) {
            writer.paragraph(WordStyle.NORMAL, FormTexts.text("yearly.none"));
            return;
        }
        WordTable table =
                WordTable.of(
                                section.heading().de(),
                                WIDTHS,
                                FormTexts.text("column.label"),
                                YearlyFields.unit(section))
                        .withAmountsLast();
        for (ReportLine line : section.lines()) {
            table.add(
                    WordCell.text(line.label().de()),
                    WordCell.amount(YearlyFields.value(section, line)));
        }
        writer.table(table);
        if (section.chart() && section.largest() > 0) {
            writer.chart(section);
        }
    }
}
