package de.gruppenbuch.web.list;

import de.gruppenbuch.domain.tool.ToolUseRow;
import de.gruppenbuch.domain.usage.UseFilter;
import de.gruppenbuch.domain.usage.UseListService;
import de.gruppenbuch.domain.usage.UseRow;
import de.gruppenbuch.reports.list.ColumnKind;
import de.gruppenbuch.reports.list.ListColumn;
import de.gruppenbuch.reports.list.ListDefinition;
import de.gruppenbuch.web.config.ListQuery;
import de.gruppenbuch.web.tool.UseListView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** All uses of tools by groups. */
@RequestScoped
class UseListSource implements ListSource {

    @Inject private UseListService useListService;
    @Inject private ListQuery query;
    @Inject private ListWords words;

    @Override
    public String name() {
        return "nutzungen";
    }

    @Override
    public ListFile<UseRow> open() {
        UseFilter filter = UseListView.filter(query);
        List<Long> ids = useListService.begin(filter);
        ListWords.Filters filters =
                new ListWords.Filters()
                        .add(words.text("base.search"), filter.text())
                        .add(words.text("use.list.time"), time(filter.present()));
        String order = words.text("list.ascending", words.text("use.list.group"));
        return new ListFile<>(
                new ListDefinition<>(words.head("use.list.title", filters, order), columns()),
                new ListPortions<>(ids, useListService::rows));
    }

    private String time(Boolean present) {
        return present == null ? "" : words.text(present ? "use.list.present" : "use.list.over");
    }

    private List<ListColumn<UseRow>> columns() {
        return List.of(
                words.column("use.list.group", ColumnKind.LONG_TEXT, 28, UseRow::groupName),
                words.column("tool.name", ColumnKind.LONG_TEXT, 24, this::offering),
                words.column("tool.category", ColumnKind.TEXT, 18, this::category),
                words.column(
                        "use.list.purpose", ColumnKind.LONG_TEXT, 18, row -> use(row).purpose()),
                words.column("use.list.status", ColumnKind.LONG_TEXT, 20, this::standing),
                words.column("tool.status", ColumnKind.TEXT, 16, this::judgement),
                words.column("use.list.since", ColumnKind.DAY, 12, row -> use(row).since()),
                words.column("use.list.until", ColumnKind.DAY, 12, row -> use(row).until()),
                words.column(
                        "use.list.party",
                        ColumnKind.LONG_TEXT,
                        18,
                        row -> words.of(use(row).terms().party())),
                words.column(
                        "use.list.contract",
                        ColumnKind.DAY,
                        14,
                        row -> use(row).terms().contractOn()),
                words.column("use.list.open", ColumnKind.WHOLE, 12, UseListSource::open));
    }

    private String offering(UseRow row) {
        return words.in(use(row).offering().fullName());
    }

    private String category(UseRow row) {
        return words.of(use(row).offering().category());
    }

    private String standing(UseRow row) {
        return words.of(row.details().combined().status());
    }

    private String judgement(UseRow row) {
        return words.of(row.details().judgement().status());
    }

    private static long open(UseRow row) {
        return row.details().conditions().stream().filter(condition -> !condition.met()).count();
    }

    private static ToolUseRow use(UseRow row) {
        return row.details().use();
    }
}
