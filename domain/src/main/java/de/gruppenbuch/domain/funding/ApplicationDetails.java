package de.gruppenbuch.domain.funding;

import java.time.Instant;
import java.util.List;

/**
 * A funding application with everything staff works on.
 *
 * @param expenseCents sum of the expense lines
 * @param incomeCents sum of the income lines
 * @param requestedCents what the funder is asked for: expenses less income, at least 0
 * @param exportedAt null before the first export
 */
public record ApplicationDetails(
        long id,
        long version,
        String number,
        long groupId,
        String groupName,
        FundingKind kind,
        ApplicationKind applicationKind,
        int fundingYear,
        String funderKey,
        String funderName,
        EditStatements statements,
        ProjectPlan project,
        List<ExpenseRow> expenses,
        List<IncomeRow> incomes,
        long expenseCents,
        long incomeCents,
        long requestedCents,
        List<OpenTask> tasks,
        List<SnapshotRow> snapshots,
        Instant exportedAt) {

    public boolean complete() {
        return tasks.stream().noneMatch(OpenTask::blocking);
    }
}
