package de.gruppenbuch.web.list;

import de.gruppenbuch.domain.funding.ApplicationExportService;
import de.gruppenbuch.domain.funding.ApplicationFilter;
import de.gruppenbuch.domain.funding.ApplicationRow;
import de.gruppenbuch.reports.list.ColumnKind;
import de.gruppenbuch.reports.list.ListColumn;
import de.gruppenbuch.reports.list.ListDefinition;
import de.gruppenbuch.web.config.ListQuery;
import de.gruppenbuch.web.funding.FundingListView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Funding applications. */
@RequestScoped
class ApplicationListSource implements ListSource {

    @Inject private ApplicationExportService exportService;
    @Inject private ListQuery query;
    @Inject private ListWords words;

    @Override
    public String name() {
        return "foerderung";
    }

    @Override
    public ListFile<ApplicationRow> open() {
        ApplicationFilter filter = FundingListView.filter(query);
        List<Long> ids = exportService.begin(filter);
        String order = words.text("list.descending", words.text("cost.number"));
        return new ListFile<>(
                new ListDefinition<>(
                        words.head("funding.list.title", filters(filter), order), columns()),
                new ListPortions<>(ids, exportService::rows));
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

    private List<ListColumn<ApplicationRow>> columns() {
        return List.of(
                words.column("cost.number", ColumnKind.TEXT, 14, ApplicationRow::number),
                words.column("cost.group", ColumnKind.TEXT, 40, ApplicationRow::groupName),
                words.column("funding.kind", ColumnKind.TEXT, 22, row -> words.of(row.kind())),
                words.column("funding.year", ColumnKind.WHOLE, 12, ApplicationRow::fundingYear),
                words.column("funding.funder", ColumnKind.TEXT, 40, ApplicationRow::funderName),
                words.column(
                        "funding.requested", ColumnKind.EURO, 16, ApplicationRow::requestedCents),
                words.column("funding.open", ColumnKind.WHOLE, 14, ApplicationRow::openTasks),
                words.column(
                        "funding.exported",
                        ColumnKind.DAY,
                        14,
                        row -> words.day(row.exportedAt())));
    }
}
