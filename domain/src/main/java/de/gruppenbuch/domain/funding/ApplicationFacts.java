package de.gruppenbuch.domain.funding;

import de.gruppenbuch.domain.group.GroupDetails;
import java.time.LocalDate;
import java.util.List;

/** Everything that decides whether an application is complete. */
record ApplicationFacts(
        FundingKind kind,
        int fundingYear,
        GroupDetails group,
        EditStatements statements,
        ProjectPlan project,
        List<ExpenseRow> expenses,
        List<IncomeRow> incomes,
        List<ToolEvidence> tools,
        List<LineElsewhere> linesElsewhere,
        FundingProfile profile,
        LocalDate today) {

    long expenseCents() {
        return FundingCalculator.sumExpenses(expenses);
    }

    long incomeCents() {
        return FundingCalculator.sumIncomes(incomes);
    }
}
