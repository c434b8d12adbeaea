package de.gruppenbuch.web.inquiry;

import de.gruppenbuch.domain.inquiry.InquiryConcern;
import de.gruppenbuch.domain.inquiry.InquiryFilter;
import de.gruppenbuch.domain.inquiry.InquiryListService;
import de.gruppenbuch.domain.inquiry.InquiryRow;
import de.gruppenbuch.domain.inquiry.InquirySums;
import de.gruppenbuch.domain.inquiry.InquiryWay;
import de.gruppenbuch.domain.shared.Page;
import de.gruppenbuch.web.config.ListQuery;
import de.gruppenbuch.web.ui.TextView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What was counted: this year's lines unless the address asks for another year or for all. */
@Named
@RequestScoped
public class InquiryListView {

    private static final String ALL_YEARS = "alle";

    @Inject private InquiryListService listService;
    @Inject private ListQuery query;
    @Inject private TextView text;

    private List<Integer> years;
    private InquiryFilter filter;
    private Page<InquiryRow> page;
    private InquirySums sums;

    @PostConstruct
    void load() {
        years = listService.years();
        filter = filter(query, years);
        page = listService.list(filter, query.page());
        sums = listService.sums(filter);
    }

    /**
     * The filter in the address.
     *
     * @param years that can be asked for, newest first
     */
    public static InquiryFilter filter(ListQuery query, List<Integer> years) {
        Integer year =
                query.number("jahr")
                        .map(Long::intValue)
                        .filter(years::contains)
                        .orElse(query.text("jahr").equals(ALL_YEARS) ? null : years.get(0));
        return new InquiryFilter(
                year,
                query.constant("weg", InquiryWay.class).orElse(null),
                query.constant("anliegen", InquiryConcern.class).orElse(null));
    }

    public Page<InquiryRow> getPage() {
        return page;
    }

    public InquirySums getSums() {
        return sums;
    }

    /** For example {@code Telefon 12, E-Mail 3}. */
    public String getWaysInWords() {
        return inWords(InquiryWay.values(), sums.ways());
    }

    public String getConcernsInWords() {
        return inWords(InquiryConcern.values(), sums.concerns());
    }

    private <E extends Enum<E>> String inWords(E[] kinds, Map<E, Long> numbers) {
        return text.joined(
                Arrays.stream(kinds)
                        .filter(numbers::containsKey)
                        .map(kind -> text.of(kind) + " " + numbers.get(kind))
                        .toList());
    }

    public List<Integer> getYears() {
        return years;
    }

    public InquiryFilter getFilter() {
        return filter;
    }

    /** Whether nothing was ever counted, as far as years, ways and concerns can tell. */
    public boolean isUntouched() {
        return years.size() == 1 && filter.way() == null && filter.concern() == null;
    }

    public String getQuery() {
        return query.query("jahr", "weg", "anliegen");
    }

    public String getHref() {
        return "/arbeit/anfragen" + getQuery();
    }
}
