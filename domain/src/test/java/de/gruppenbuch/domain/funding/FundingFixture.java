package de.gruppenbuch.domain.funding;

import de.gruppenbuch.domain.WorkFixture;
import de.gruppenbuch.domain.cost.CostFixture;
import java.util.List;
import java.util.function.Function;

/** Accepted requests of a group and applications made of them. */
public final class FundingFixture implements AutoCloseable {

    public static final String FUNDER = "body-nw";

    public final CostFixture cost = new CostFixture();
    public final WorkFixture work = cost.work;
    public final FundingService funding = work.get(FundingService.class);
    public final PlanService plans = work.get(PlanService.class);
    public final SnapshotService snapshots = work.get(SnapshotService.class);

    /** Id of a request of 2027 with this sum that may go into an application. */
    public long accepted(long cents) {
        return cost.accepted(CostFixture.FIT, cents, null).id();
    }

    public long create(Long... requestIds) {
        return create(command(cost.group, 2027, requestIds));
    }

    public long create(CreateApplication command) {
        return work.asStaff(() -> funding.create(command));
    }

    public ApplicationDetails get(long id) {
        return work.asStaff(() -> funding.get(id));
    }

    /** Runs a deed of the staff on the application as it is now; answers it as it is then. */
    public ApplicationDetails edit(long id, Function<ApplicationDetails, Runnable> deed) {
        ApplicationDetails before = get(id);
        work.asStaff(() -> deed.apply(before).run());
        return get(id);
    }

    public ApplicationDetails spend(long id, String label, long cents) {
        EditExpense line = new EditExpense(ExpenseWordingPolicy.DIGITAL, label, null, cents);
        return edit(id, a -> () -> plans.saveExpense(id, a.version(), null, line));
    }

    public static CreateApplication command(long group, int year, Long... requestIds) {
        return new CreateApplication(
                group,
                FundingKind.LUMP_SUM,
                ApplicationKind.FOLLOW_UP,
                year,
                FUNDER,
                List.of(requestIds));
    }

    @Override
    public void close() {
        cost.close();
    }
}
