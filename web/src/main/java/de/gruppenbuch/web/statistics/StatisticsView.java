package de.gruppenbuch.web.statistics;

import de.gruppenbuch.domain.shared.Euro;
import de.gruppenbuch.domain.statistics.Audience;
import de.gruppenbuch.domain.statistics.ReportLine;
import de.gruppenbuch.domain.statistics.ReportSection;
import de.gruppenbuch.domain.statistics.StatisticsService;
import de.gruppenbuch.domain.statistics.YearlyReport;
import de.gruppenbuch.web.config.ListQuery;
import de.gruppenbuch.web.ui.LanguageView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The year in numbers, for the carrier or for the umbrella body. */
@Named
@RequestScoped
public class StatisticsView {

    private static final int WHOLE_BAR = 100;

    @Inject private StatisticsService statisticsService;
    @Inject private ListQuery query;
    @Inject private LanguageView language;

    private List<Integer> years;
    private YearlyReport report;

    @PostConstruct
    void load() {
        years = statisticsService.years();
        Integer wanted = query.number("jahr").map(Long::intValue).orElse(years.get(0));
        report =
                statisticsService.get(
                        years.contains(wanted) ? wanted : years.get(0), getAudience());
    }

    public YearlyReport getReport() {
        return report;
    }

    public List<Integer> getYears() {
        return years;
    }

    public Audience getAudience() {
        return query.constant("fuer", Audience.class).orElse(Audience.CARRIER);
    }

    public Audience[] getAudiences() {
        return Audience.values();
    }

    /** A number or the words that stand instead of it. */
    public String value(ReportSection section, ReportLine line) {
        if (line.number() == null) {
            return line.words().in(language.getLocale());
        }
        return section.unit() == ReportSection.Unit.EURO
                ? Euro.format(line.number())
                : line.number().toString();
    }

    /** Length of a bar in per cent of the longest; a number above zero is always seen. */
    public long bar(ReportSection section, ReportLine line) {
        long largest = section.largest();
        return line.number() == null || largest == 0 || line.number() == 0
                ? 0
                : Math.max(1, WHOLE_BAR * line.number() / largest);
    }
}
