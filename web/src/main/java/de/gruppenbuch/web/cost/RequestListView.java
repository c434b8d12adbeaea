package de.gruppenbuch.web.cost;

import de.gruppenbuch.domain.cost.CostRequestService;
import de.gruppenbuch.domain.cost.CostRequestState;
import de.gruppenbuch.domain.cost.RequestFilter;
import de.gruppenbuch.domain.cost.RequestRow;
import de.gruppenbuch.domain.shared.Page;
import de.gruppenbuch.web.config.ListQuery;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** List of requests; accepted ones can be taken into funding applications together. */
@Named
@RequestScoped
public class RequestListView {

    @Inject private CostRequestService requestService;
    @Inject private ListQuery query;

    private Page<RequestRow> page;

    @PostConstruct
    void load() {
        page = requestService.list(filter(query), query.page());
    }

    /** The filter in the address. */
    public static RequestFilter filter(ListQuery query) {
        return new RequestFilter(
                query.text("text"),
                query.constant("status", CostRequestState.class).orElse(null),
                query.number("jahr").map(Long::intValue).orElse(null),
                null);
    }

    public Page<RequestRow> getPage() {
        return page;
    }

    /** Whether lines can be picked for applications. */
    public boolean isPicking() {
        return getState().equals(CostRequestState.ACCEPTED.name()) && page.total() > 0;
    }

    public long getPageSum() {
        return page.items().stream()
                .filter(row -> row.yearlyCents() != null)
                .mapToLong(RequestRow::yearlyCents)
                .sum();
    }

    public List<CostRequestState> getStates() {
        return Arrays.stream(CostRequestState.values())
                .filter(state -> state != CostRequestState.DRAFT)
                .toList();
    }

    public String getText() {
        return query.text("text");
    }

    public String getState() {
        return query.text("status");
    }

    public String getQuery() {
        return query.query("text", "status", "jahr", "sortierung", "richtung");
    }

    public String getHref() {
        return "/arbeit/antraege" + getQuery();
    }
}
