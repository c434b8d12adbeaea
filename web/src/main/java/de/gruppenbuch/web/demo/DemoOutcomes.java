package de.gruppenbuch.web.demo;

import de.gruppenbuch.domain.dispatch.DispatchService;
import de.gruppenbuch.domain.funding.ApplicationKind;
import de.gruppenbuch.domain.funding.CreateApplication;
import de.gruppenbuch.domain.funding.EditExpense;
import de.gruppenbuch.domain.funding.FundingKind;
import de.gruppenbuch.domain.funding.FundingService;
import de.gruppenbuch.domain.funding.PlanService;
import de.gruppenbuch.domain.funding.SnapshotService;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.outcome.OutcomeService;
import de.gruppenbuch.domain.outcome.RecordNotice;
import de.gruppenbuch.domain.outcome.RecordProof;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Applications of the running year that are decided: one with its proof handed in, one granted in
 * part. They were posted on the day on which the world was made.
 */
@Dependent
public class DemoOutcomes {

    @Inject private DemoApplications applications;
    @Inject private GroupService groupService;
    @Inject private FundingService fundingService;
    @Inject private PlanService planService;
    @Inject private SnapshotService snapshotService;
    @Inject private DispatchService dispatchService;
    @Inject private OutcomeService outcomeService;
    @Inject private Clock clock;

    void create(DemoGroups.Registered groups) {
        LocalDate today = LocalDate.now(clock);
        long proved = posted(groups.depression(), 480_00);
        decide(proved, new RecordNotice(today, 480_00L, "SHF 26-0117"));
        long version = outcomeService.get(proved).version();
        outcomeService.recordProof(proved, version, new RecordProof(451_30L, today));
        long partly = posted(groups.parkinson(), 390_00);
        decide(partly, new RecordNotice(today, 300_00L, "SHF 26-0118"));
    }

    private void decide(long applicationId, RecordNotice notice) {
        outcomeService.recordNotice(applicationId, 0, notice);
    }

    private long posted(long groupId, long cents) {
        LocalDate today = LocalDate.now(clock);
        long id =
                fundingService.create(
                        new CreateApplication(
                                groupId,
                                FundingKind.LUMP_SUM,
                                ApplicationKind.FOLLOW_UP,
                                today.getYear(),
                                "body-nw",
                                List.of()));
        planService.saveExpense(
                id,
                fundingService.get(id).version(),
                null,
                new EditExpense("ROOM", "Miete Gruppenraum, 22 Treffen", null, cents));
        applications.state(id, groupService.get(groupId).first().fullName());
        snapshotService.freeze(id);
        dispatchService.post(id, 0, today);
        return id;
    }
}
