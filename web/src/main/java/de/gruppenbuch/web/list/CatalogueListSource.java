package de.gruppenbuch.web.list;

import de.gruppenbuch.domain.tool.AssessmentView;
import de.gruppenbuch.domain.tool.CatalogueFilter;
import de.gruppenbuch.domain.tool.CatalogueFilter.Feature;
import de.gruppenbuch.domain.tool.CatalogueRow;
import de.gruppenbuch.domain.tool.CatalogueService;
import de.gruppenbuch.reports.list.ColumnKind;
import de.gruppenbuch.reports.list.ListColumn;
import de.gruppenbuch.reports.list.ListDefinition;
import de.gruppenbuch.web.config.ListQuery;
import de.gruppenbuch.web.tool.CatalogueView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** The catalogue of tools. */
@RequestScoped
class CatalogueListSource implements ListSource {

    @Inject private CatalogueService catalogueService;
    @Inject private ListQuery query;
    @Inject private ListWords words;

    @Override
    public String name() {
        return "werkzeuge";
    }

    @Override
    public ListFile<CatalogueRow> open() {
        CatalogueFilter filter = CatalogueView.filter(query);
        String order =
                filter.sort() == null
                        ? words.text("catalogue.sort.catalogue")
                        : words.of(filter.sort());
        return new ListFile<>(
                new ListDefinition<>(
                        words.head("tool.list.title", filters(filter), order), columns()),
                catalogueService.list(filter).iterator());
    }

    private ListWords.Filters filters(CatalogueFilter filter) {
        return new ListWords.Filters()
                .add(words.text("base.search"), filter.text())
                .add(words.text("tool.category"), words.of(filter.category()))
                .add(words.text("tool.status"), words.of(filter.status()))
                .add(
                        words.text("catalogue.participants"),
                        filter.atLeastParticipants() == 0
                                ? ""
                                : String.valueOf(filter.atLeastParticipants()))
                .add(
                        words.text("catalogue.features"),
                        filter.features().stream()
                                .map(CatalogueListSource::word)
                                .map(words::text)
                                .collect(Collectors.joining(", ")));
    }

    private static String word(Feature feature) {
        return switch (feature) {
            case FREE -> "catalogue.free";
            case NO_ACCOUNT -> "catalogue.noAccount";
            case DIAL_IN -> "catalogue.dialIn";
            case GERMAN -> "catalogue.german";
            case IN_USE -> "catalogue.inUse";
            case OWN -> "catalogue.own";
        };
    }

    private List<ListColumn<CatalogueRow>> columns() {
        return List.of(
                words.column("tool.name", ColumnKind.LONG_TEXT, 28, this::offering),
                words.column("tool.category", ColumnKind.TEXT, 18, this::category),
                words.column("tool.status", ColumnKind.TEXT, 18, this::status),
                words.column(
                        "list.reason",
                        ColumnKind.LONG_TEXT,
                        44,
                        row -> words.in(assessment(row).reason())),
                words.column(
                        "catalogue.price",
                        ColumnKind.LONG_TEXT,
                        30,
                        row -> words.in(row.price().text())),
                words.column("catalogue.limit", ColumnKind.TEXT, 14, this::limit),
                words.column(
                        "tool.checked", ColumnKind.DAY, 14, row -> assessment(row).assessedOn()),
                words.column(
                        "list.validUntil", ColumnKind.DAY, 14, row -> assessment(row).validUntil()),
                words.column("list.ownAssessment", ColumnKind.YES_NO, 16, CatalogueRow::own),
                words.column("list.ownOffering", ColumnKind.YES_NO, 16, CatalogueRow::local),
                words.column(
                        "tool.groups", ColumnKind.WHOLE, 12, row -> row.offering().groupCount()));
    }

    private String offering(CatalogueRow row) {
        return words.in(row.offering().fullName());
    }

    private String category(CatalogueRow row) {
        return words.of(row.offering().category());
    }

    private String status(CatalogueRow row) {
        return words.of(assessment(row).effectiveStatus());
    }

    private static AssessmentView assessment(CatalogueRow row) {
        return row.offering().assessment();
    }

    private String limit(CatalogueRow row) {
        return row.participants().known() ? row.participants().value() : null;
    }
}
