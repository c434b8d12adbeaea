package de.gruppenbuch.web.funding;

import de.gruppenbuch.domain.funding.ApplicationFilter;
import de.gruppenbuch.domain.funding.ApplicationRow;
import de.gruppenbuch.domain.funding.FundingKind;
import de.gruppenbuch.domain.funding.FundingService;
import de.gruppenbuch.domain.shared.Page;
import de.gruppenbuch.web.config.ListQuery;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** List of funding applications; several can be downloaded as one ZIP. */
@Named
@RequestScoped
public class FundingListView {

    @Inject private FundingService fundingService;
    @Inject private ListQuery query;

    private Page<ApplicationRow> page;

    @PostConstruct
    void load() {
        page = fundingService.list(filter(query), query.page());
    }

    /** The filter in the address. */
    public static ApplicationFilter filter(ListQuery query) {
        Boolean exported =
                switch (query.text("ausgegeben")) {
                    case "ja" -> Boolean.TRUE;
                    case "nein" -> Boolean.FALSE;
                    default -> null;
                };
        return new ApplicationFilter(
                query.text("text"),
                query.number("jahr").map(Long::intValue).orElse(null),
                query.constant("art", FundingKind.class).orElse(null),
                exported,
                null);
    }

    public Page<ApplicationRow> getPage() {
        return page;
    }

    public FundingKind[] getKinds() {
        return FundingKind.values();
    }

    public String getText() {
        return query.text("text");
    }

    public String getKind() {
        return query.text("art");
    }

    public String getYear() {
        return query.text("jahr");
    }

    public String getExported() {
        return query.text("ausgegeben");
    }

    public String getQuery() {
        return query.query("text", "jahr", "art", "ausgegeben");
    }

    public String getHref() {
        return "/arbeit/foerderung" + getQuery();
    }
}
