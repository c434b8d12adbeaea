package de.gruppenbuch.web.batch;

import de.gruppenbuch.domain.batch.BatchKind;
import de.gruppenbuch.domain.batch.BatchPreview;
import de.gruppenbuch.domain.batch.BatchRow;
import de.gruppenbuch.domain.batch.BatchService;
import de.gruppenbuch.domain.batch.OrderBatch;
import de.gruppenbuch.domain.funding.FundingKind;
import de.gruppenbuch.domain.shared.Page;
import de.gruppenbuch.web.config.ListQuery;
import de.gruppenbuch.web.ui.Notice;
import de.gruppenbuch.web.ui.Redirects;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Jobs that make documents of many applications, and the order of a new one. */
@Named
@RequestScoped
public class BatchListView {

    @Inject private BatchService batchService;
    @Inject private ListQuery query;
    @Inject private Notice notice;
    @Inject private Clock clock;

    private Page<BatchRow> page;
    private BatchKind kind = BatchKind.FORMS;
    private FundingKind fundingKind;
    private int fundingYear;

    @PostConstruct
    void load() {
        int next = LocalDate.now(clock).getYear() + 1;
        fundingYear = query.number("jahr").map(Long::intValue).orElse(next);
        fundingKind = query.constant("art", FundingKind.class).orElse(null);
        page = batchService.list(query.page());
    }

    public String order() {
        long job = batchService.order(new OrderBatch(kind, fundingYear, fundingKind, List.of()));
        notice.say("batch.ordered");
        return Redirects.to("/arbeit/sammelauftrag/" + job);
    }

    /** Applications that an order with the year and kind of the address would take. */
    public BatchPreview getPreview() {
        return batchService.preview(
                new OrderBatch(BatchKind.FORMS, fundingYear, fundingKind, List.of()));
    }

    public List<Integer> getYears() {
        int now = LocalDate.now(clock).getYear();
        return List.of(now + 1, now);
    }

    public Page<BatchRow> getPage() {
        return page;
    }

    public BatchKind[] getKinds() {
        return BatchKind.values();
    }

    public FundingKind[] getFundingKinds() {
        return FundingKind.values();
    }

    public BatchKind getKind() {
        return kind;
    }

    public void setKind(BatchKind kind) {
        this.kind = kind;
    }

    public FundingKind getFundingKind() {
        return fundingKind;
    }

    public void setFundingKind(FundingKind fundingKind) {
        this.fundingKind = fundingKind;
    }

    public int getFundingYear() {
        return fundingYear;
    }

    public void setFundingYear(int fundingYear) {
        this.fundingYear = fundingYear;
    }
}
