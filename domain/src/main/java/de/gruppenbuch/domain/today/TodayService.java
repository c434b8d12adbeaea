package de.gruppenbuch.domain.today;

import de.gruppenbuch.domain.agreement.AgreementService;
import de.gruppenbuch.domain.agreement.AgreementToRenew;
import de.gruppenbuch.domain.cost.CostRequestService;
import de.gruppenbuch.domain.cost.CostRequestState;
import de.gruppenbuch.domain.cost.RequestFilter;
import de.gruppenbuch.domain.cost.RequestRow;
import de.gruppenbuch.domain.dispatch.ApplicationToPost;
import de.gruppenbuch.domain.dispatch.DispatchService;
import de.gruppenbuch.domain.funding.ApplicationFilter;
import de.gruppenbuch.domain.funding.ApplicationRow;
import de.gruppenbuch.domain.funding.FundingService;
import de.gruppenbuch.domain.funding.ProfileService;
import de.gruppenbuch.domain.outcome.OutcomeService;
import de.gruppenbuch.domain.outcome.ProofToFile;
import de.gruppenbuch.domain.review.WatchService;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.Page;
import de.gruppenbuch.domain.shared.PageRequest;
import de.gruppenbuch.domain.shared.PageWalk;
import de.gruppenbuch.domain.tool.ToolUseRow;
import de.gruppenbuch.domain.tool.ToolUseService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Gathers what waits, for the first page of the day. */
@ApplicationScoped
@Transactional
public class TodayService {

    private static final int FIRST = 5;

    @Inject private CostRequestService requestService;
    @Inject private ToolUseService toolUseService;
    @Inject private AgreementService agreementService;
    @Inject private WatchService watchService;
    @Inject private FundingService fundingService;
    @Inject private ProfileService profileService;
    @Inject private DispatchService dispatchService;
    @Inject private OutcomeService outcomeService;

    /** Counts are complete; of each list the first five are shown. */
    @RequiresPermission(Permission.VIEW_WORK)
    public Today get() {
        Page<RequestRow> fresh = list(CostRequestState.SUBMITTED);
        Page<RequestRow> answered = list(CostRequestState.ANSWERED);
        List<ToolUseRow> tools = toolUseService.listToLookAt();
        List<AgreementToRenew> agreements = agreementService.listToRenew();
        List<ApplicationRow> open = openApplications();
        List<ApplicationToPost> toPost = dispatchService.listToPost();
        List<ProofToFile> proofs = outcomeService.listProofsToFile();
        return new Today(
                fresh.total(),
                fresh.items(),
                answered.total(),
                answered.items(),
                tools.size(),
                tools.stream().limit(FIRST).toList(),
                agreements.size(),
                agreements.stream().limit(FIRST).toList(),
                (int) watchService.list().stream().filter(row -> row.weight() > 0).count(),
                open.size(),
                open.stream().limit(FIRST).toList(),
                toPost.size(),
                toPost.stream().limit(FIRST).toList(),
                proofs.size(),
                proofs.stream().limit(FIRST).toList(),
                profileService.nextDeadline());
    }

    private Page<RequestRow> list(CostRequestState state) {
        return requestService.list(
                new RequestFilter("", state, null, null), PageRequest.first(FIRST));
    }

    private List<ApplicationRow> openApplications() {
        ApplicationFilter unfinished = new ApplicationFilter("", null, null, false, null);
        return PageWalk.through(page -> fundingService.list(unfinished, page))
                .filter(row -> row.openTasks() > 0)
                .toList();
    }
}
