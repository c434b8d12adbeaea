package de.gruppenbuch.web.list;

import de.gruppenbuch.domain.funding.ApplicationExportService;
import de.gruppenbuch.domain.funding.ApplicationFilter;
import de.gruppenbuch.domain.outcome.OutcomeRow;
import de.gruppenbuch.domain.outcome.OutcomeService;
import de.gruppenbuch.reports.list.ColumnKind;
import de.gruppenbuch.reports.list.ListColumn;
import de.gruppenbuch.reports.list.ListDefinition;
import de.gruppenbuch.web.config.ListQuery;
import de.gruppenbuch.web.funding.FundingListView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Funding applications. */
@RequestScoped
class ApplicationListSource implements ListSource {

    @Inject private ApplicationExportService exportService;
    @Inject private OutcomeService outcomeService;
    @Inject private ListQuery query;
    @Inject private ListWords words;

    @Override
    public String name() {
        return "foerderung";
    }

    @Override
    public ListFile<ApplicationLine> open() {
        ApplicationFilter filter = FundingListView.filter(query);
        List<Long> ids = exportService.begin(filter);
        String order = words.text("list.descending", words.text("cost.number"));
        return new ListFile<>(
                new ListDefinition<>(
                        words.head("funding.list.title", filters(filter), order), columns()),
                new ListPortions<>(ids, this::lines));
    }

    private List<ApplicationLine> lines(List<Long> ids) {
        Map<Long, OutcomeRow> outcomes = outcomeService.rows(ids);
        return exportService.rows(ids).stream()
                .map(row -> new ApplicationLine(row, outcomes.get(row.id())))
                .toList();
    }

    private ListWords.Filters filters(ApplicationFilter filter) {
        Integer year = filter.fundingYear();
        Boolean exported = filter.exported();
        return new ListWords.Filters()
                .add(words.text("base.search"), filter.text())
                .add(words.text("funding.year"), year == null ? "" : year.toString())
                .add(words.text("funding.kind"), words.of(filter.kind()))
                .add(
                        words.text("funding.exported"),
                        exported == null ? "" : words.text(exported ? "base.yes" : "base.no"));
    }

    private List<ListColumn<ApplicationLine>> columns() {
        return List.of(
                words.column("cost.number", ColumnKind.TEXT, 14, line -> line.row().number()),
                words.column("cost.group", ColumnKind.TEXT, 40, line -> line.row().groupName()),
                words.column(
                        "funding.kind", ColumnKind.TEXT, 22, line -> words.of(line.row().kind())),
                words.column(
                        "funding.year", ColumnKind.WHOLE, 12, line -> line.row().fundingYear()),
                words.column(
                        "funding.funder", ColumnKind.TEXT, 40, line -> line.row().funderName()),
                words.column(
                        "funding.requested",
                        ColumnKind.EURO,
                        16,
                        line -> line.row().requestedCents()),
                words.column("funding.open", ColumnKind.WHOLE, 14, line -> line.row().openTasks()),
                words.column(
                        "funding.exported",
                        ColumnKind.DAY,
                        14,
                        line -> words.day(line.row().exportedAt())),
                words.column(
                        "outcome.list.granted", ColumnKind.EURO, 16, ApplicationLine::grantedCents),
                words.column(
                        "outcome.list.proved", ColumnKind.EURO, 16, ApplicationLine::provedCents),
                words.column(
                        "outcome.list.state",
                        ColumnKind.TEXT,
                        22,
                        line -> line.outcome() == null ? null : words.of(line.outcome().state())));
    }
}
