package de.gruppenbuch.web.list;

import de.gruppenbuch.domain.review.WatchRow;
import de.gruppenbuch.domain.review.WatchService;
import de.gruppenbuch.domain.shared.GermanDay;
import de.gruppenbuch.reports.list.ColumnKind;
import de.gruppenbuch.reports.list.ListColumn;
import de.gruppenbuch.reports.list.ListDefinition;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** Tools that have to be looked at again. */
@RequestScoped
class WatchListSource implements ListSource {

    @Inject private WatchService watchService;
    @Inject private ListWords words;

    @Override
    public String name() {
        return "pruefliste";
    }

    @Override
    public ListFile<WatchRow> open() {
        return new ListFile<>(
                new ListDefinition<>(
                        words.head(
                                "catalogue.watch",
                                new ListWords.Filters(),
                                words.text("list.watchOrder")),
                        columns()),
                watchService.list().iterator());
    }

    private List<ListColumn<WatchRow>> columns() {
        return List.of(
                words.column(
                        "tool.name",
                        ColumnKind.LONG_TEXT,
                        30,
                        row -> words.in(row.offering().fullName())),
                words.column(
                        "tool.category",
                        ColumnKind.TEXT,
                        22,
                        row -> words.of(row.offering().category())),
                words.column(
                        "tool.status",
                        ColumnKind.TEXT,
                        18,
                        row -> words.of(row.offering().assessment().effectiveStatus())),
                words.column("list.causes", ColumnKind.LONG_TEXT, 60, this::causes),
                words.column(
                        "list.validUntil",
                        ColumnKind.DAY,
                        14,
                        row -> row.offering().assessment().validUntil()),
                words.column(
                        "tool.groups", ColumnKind.WHOLE, 12, row -> row.offering().groupCount()),
                words.column("group.requests", ColumnKind.WHOLE, 14, WatchRow::openRequests));
    }

    private String causes(WatchRow row) {
        return row.causes().stream()
                .map(
                        cause ->
                                words.text(
                                        "review.cause." + cause.reason(),
                                        GermanDay.format(cause.day())))
                .collect(Collectors.joining("\n"));
    }
}
