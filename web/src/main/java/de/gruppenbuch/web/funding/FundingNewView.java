package de.gruppenbuch.web.funding;

import de.gruppenbuch.domain.cost.CostRequestService;
import de.gruppenbuch.domain.cost.CostRequestState;
import de.gruppenbuch.domain.cost.RequestFilter;
import de.gruppenbuch.domain.cost.RequestRow;
import de.gruppenbuch.domain.funding.ApplicationKind;
import de.gruppenbuch.domain.funding.CreateApplication;
import de.gruppenbuch.domain.funding.FunderRow;
import de.gruppenbuch.domain.funding.FundingKind;
import de.gruppenbuch.domain.funding.FundingService;
import de.gruppenbuch.domain.funding.ProfileService;
import de.gruppenbuch.domain.shared.PageWalk;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.web.ui.Notice;
import de.gruppenbuch.web.ui.Redirects;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Begins an application for a group, or one per group out of picked requests. */
@Named
@RequestScoped
public class FundingNewView {

    @Inject private FundingService fundingService;
    @Inject private ProfileService profileService;
    @Inject private CostRequestService requestService;
    @Inject private PageContext context;

    private FundingKind kind = FundingKind.LUMP_SUM;
    private ApplicationKind applicationKind = ApplicationKind.FOLLOW_UP;
    private Integer fundingYear;
    private String funderKey;
    private List<String> requestIds = new ArrayList<>();
    private List<RequestRow> requests;

    @PostConstruct
    void load() {
        fundingYear = context.year() + 1;
        funderKey = getFunders().isEmpty() ? null : getFunders().get(0).key();
        requestIds =
                getRequests().stream()
                        .map(row -> String.valueOf(row.id()))
                        .filter(id -> context.picked().isEmpty() || context.picked().contains(id))
                        .toList();
    }

    public String create() {
        if (funderKey == null) {
            throw new RuleViolatedException("funderKey", "funding.funder.missing");
        }
        List<Long> ids = requestIds.stream().map(Long::valueOf).toList();
        if (context.groupId() > 0) {
            long id =
                    fundingService.create(
                            new CreateApplication(
                                    context.groupId(),
                                    kind,
                                    applicationKind,
                                    fundingYear,
                                    funderKey,
                                    ids));
            return Redirects.to("/arbeit/foerderung/" + id);
        }
        List<Long> created = fundingService.createForRequests(ids, kind, fundingYear, funderKey);
        context.notice().say("funding.created", created.size());
        return Redirects.to(
                created.size() == 1
                        ? "/arbeit/foerderung/" + created.get(0)
                        : "/arbeit/foerderung");
    }

    /** Accepted requests: of the group in the address, or all. */
    public List<RequestRow> getRequests() {
        if (requests == null) {
            Long group = context.groupId() > 0 ? context.groupId() : null;
            RequestFilter accepted = new RequestFilter("", CostRequestState.ACCEPTED, null, group);
            requests = PageWalk.through(page -> requestService.list(accepted, page)).toList();
        }
        return requests;
    }

    public List<FunderRow> getFunders() {
        return Stream.concat(
                        profileService.listFunders(FundingKind.LUMP_SUM).stream(),
                        profileService.listFunders(FundingKind.PROJECT).stream())
                .distinct()
                .toList();
    }

    public long getGroupId() {
        return context.groupId();
    }

    public FundingKind[] getKinds() {
        return FundingKind.values();
    }

    public ApplicationKind[] getApplicationKinds() {
        return ApplicationKind.values();
    }

    public List<Integer> getYears() {
        int year = context.year();
        return List.of(year, year + 1);
    }

    public FundingKind getKind() {
        return kind;
    }

    public void setKind(FundingKind kind) {
        this.kind = kind;
    }

    public ApplicationKind getApplicationKind() {
        return applicationKind;
    }

    public void setApplicationKind(ApplicationKind applicationKind) {
        this.applicationKind = applicationKind;
    }

    public Integer getFundingYear() {
        return fundingYear;
    }

    public void setFundingYear(Integer fundingYear) {
        this.fundingYear = fundingYear;
    }

    public String getFunderKey() {
        return funderKey;
    }

    public void setFunderKey(String funderKey) {
        this.funderKey = funderKey;
    }

    public List<String> getRequestIds() {
        return requestIds;
    }

    public void setRequestIds(List<String> requestIds) {
        this.requestIds = requestIds == null ? List.of() : requestIds;
    }

    /** What the address tells: group and picked requests. */
    @RequestScoped
    public static class PageContext {

        @Inject private HttpServletRequest request;
        @Inject private Notice notice;
        @Inject private Clock clock;

        int year() {
            return LocalDate.now(clock).getYear();
        }

        long groupId() {
            String value = request.getParameter("gruppe");
            return value != null && value.matches("\\d{1,18}") ? Long.parseLong(value) : -1;
        }

        List<String> picked() {
            String[] values = request.getParameterValues("antrag");
            return values == null ? List.of() : Arrays.stream(values).limit(100).toList();
        }

        Notice notice() {
            return notice;
        }
    }
}
