package de.gruppenbuch.web.list;

import de.gruppenbuch.domain.cost.RequestExportService;
import de.gruppenbuch.domain.cost.RequestFilter;
import de.gruppenbuch.domain.cost.RequestRow;
import de.gruppenbuch.reports.list.ColumnKind;
import de.gruppenbuch.reports.list.ListColumn;
import de.gruppenbuch.reports.list.ListDefinition;
import de.gruppenbuch.web.config.ListQuery;
import de.gruppenbuch.web.cost.RequestListView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Sent requests for tool costs. */
@RequestScoped
class RequestListSource implements ListSource {

    @Inject private RequestExportService exportService;
    @Inject private ListQuery query;
    @Inject private ListWords words;

    @Override
    public String name() {
        return "antraege";
    }

    @Override
    public ListFile<RequestRow> open() {
        RequestFilter filter = RequestListView.filter(query);
        List<Long> ids = exportService.begin(filter, query.page());
        ListWords.Filters filters =
                new ListWords.Filters()
                        .add(words.text("base.search"), filter.text())
                        .add(words.text("cost.state"), words.of(filter.state()))
                        .add(words.text("cost.year.short"), year(filter.fundingYear()));
        return new ListFile<>(
                new ListDefinition<>(words.head("cost.list.title", filters, order()), columns()),
                new ListPortions<>(ids, exportService::rows));
    }

    private static String year(Integer year) {
        return year == null ? "" : year.toString();
    }

    private String order() {
        String column =
                switch (query.page().sort()) {
                    case "group" -> "cost.group";
                    case "state" -> "cost.state";
                    case "number" -> "cost.number";
                    default -> "";
                };
        return column.isEmpty()
                ? words.text("list.descending", words.text("cost.submitted"))
                : words.text(
                        query.page().ascending() ? "list.ascending" : "list.descending",
                        words.text(column));
    }

    private List<ListColumn<RequestRow>> columns() {
        return List.of(
                words.column("cost.number", ColumnKind.TEXT, 14, RequestRow::number),
                words.column("cost.group", ColumnKind.TEXT, 40, RequestRow::groupName),
                words.column(
                        "cost.tool",
                        ColumnKind.TEXT,
                        34,
                        row ->
                                row.toolName() == null || row.toolName().isEmpty()
                                        ? words.text("cost.tool.open")
                                        : row.toolName()),
                words.column("cost.yearly", ColumnKind.EURO, 16, RequestRow::yearlyCents),
                words.column("cost.year.short", ColumnKind.WHOLE, 12, RequestRow::fundingYear),
                words.column("cost.gate", ColumnKind.TEXT, 26, row -> words.of(row.gate())),
                words.column("cost.state", ColumnKind.TEXT, 20, row -> words.of(row.state())),
                words.column(
                        "cost.submitted", ColumnKind.DAY, 14, row -> words.day(row.submittedAt())));
    }
}
