package de.gruppenbuch.reports.form;

import de.gruppenbuch.domain.shared.Euro;
import de.gruppenbuch.domain.shared.GermanDay;
import de.gruppenbuch.domain.statistics.Audience;
import de.gruppenbuch.domain.statistics.ReportLine;
import de.gruppenbuch.domain.statistics.ReportSection;
import de.gruppenbuch.domain.statistics.YearlyReport;
import java.util.List;

/** What the yearly numbers say in both files. */
public final class YearlyFields {

    private YearlyFields() {}

    /** Something the report says about itself. */
    public record Fact(String label, String value) {}

    /** Whose numbers they are and of when; what is empty is missing. */
    public static List<Fact> facts(YearlyReport report) {
        return List.of(
                        new Fact(FormTexts.text("yearly.title"), report.title().de()),
                        new Fact(FormTexts.text("yearly.office"), report.office()),
                        new Fact(FormTexts.text("yearly.carrier"), report.carrier()),
                        new Fact(FormTexts.text("yearly.day"), GermanDay.format(report.day())))
                .stream()
                .filter(fact -> !fact.value().isBlank())
                .toList();
    }

    /** Header of the column of numbers. */
    public static String unit(ReportSection section) {
        return FormTexts.text("yearly.unit." + section.unit().name());
    }

    /** A number or the words that stand instead of it. */
    public static String value(ReportSection section, ReportLine line) {
        if (line.number() == null) {
            return line.words().de();
        }
        return section.unit() == ReportSection.Unit.EURO
                ? Euro.format(line.number())
                : String.valueOf(line.number());
    }

    /** Kind, year and day; nothing personal. */
    public static String fileName(YearlyReport report, String ending) {
        String kind = report.audience() == Audience.CARRIER ? "Jahresbericht" : "Statistik";
        return kind + "_" + report.year() + "_" + report.day() + "." + ending;
    }
}
