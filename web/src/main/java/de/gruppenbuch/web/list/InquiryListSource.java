package de.gruppenbuch.web.list;

import de.gruppenbuch.domain.inquiry.InquiryFilter;
import de.gruppenbuch.domain.inquiry.InquiryListService;
import de.gruppenbuch.domain.inquiry.InquiryRow;
import de.gruppenbuch.reports.list.ColumnKind;
import de.gruppenbuch.reports.list.ListColumn;
import de.gruppenbuch.reports.list.ListDefinition;
import de.gruppenbuch.web.config.ListQuery;
import de.gruppenbuch.web.inquiry.InquiryListView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Counted inquiries of the public. */
@RequestScoped
class InquiryListSource implements ListSource {

    @Inject private InquiryListService inquiryListService;
    @Inject private ListQuery query;
    @Inject private ListWords words;

    @Override
    public String name() {
        return "anfragen";
    }

    @Override
    public ListFile<InquiryRow> open() {
        InquiryFilter filter = InquiryListView.filter(query, inquiryListService.years());
        List<Long> ids = inquiryListService.begin(filter);
        ListWords.Filters filters =
                new ListWords.Filters()
                        .add(
                                words.text("inquiry.year"),
                                filter.year() == null ? "" : filter.year().toString())
                        .add(words.text("inquiry.way"), words.of(filter.way()))
                        .add(words.text("inquiry.concern"), words.of(filter.concern()));
        String order = words.text("list.descending", words.text("inquiry.day"));
        return new ListFile<>(
                new ListDefinition<>(words.head("inquiry.list.title", filters, order), columns()),
                new ListPortions<>(ids, inquiryListService::rows));
    }

    private List<ListColumn<InquiryRow>> columns() {
        return List.of(
                words.column("inquiry.day", ColumnKind.DAY, 14, InquiryRow::day),
                words.column("inquiry.way", ColumnKind.TEXT, 22, row -> words.of(row.way())),
                words.column(
                        "inquiry.concern", ColumnKind.TEXT, 32, row -> words.of(row.concern())),
                words.column("inquiry.topic", ColumnKind.TEXT, 50, row -> words.in(row.topic())),
                words.column("inquiry.number", ColumnKind.WHOLE, 12, InquiryRow::number));
    }
}
