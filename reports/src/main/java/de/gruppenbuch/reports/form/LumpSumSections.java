package de.gruppenbuch.reports.form;

import de.gruppenbuch.domain.funding.FundingSnapshot;

/** Block 5 of form P. */
final class LumpSumSections {

    private LumpSumSections() {}

    static FormSection finances(FundingSnapshot snapshot) {
        FundingSnapshot.Statements statements = snapshot.statements();
        return FormSection.of(
                "5",
                "section.finances",
                FormEntry.of(
                        "5.1", "requestedAmount", FormValue.ofCents(snapshot.requestedCents())),
                FormEntry.of("5.2", "expensePlan", FormValue.ofCents(snapshot.expenseCents())),
                FormEntry.of("5.3", "events", FormValue.of(FormTexts.text("events.inPlan"))),
                FormEntry.of("5.4", "incomePlan", FormValue.ofCents(snapshot.incomeCents())),
                FormEntry.of("5.5", "fundedLastYear", FormValue.of(statements.fundedLastYear())),
                FormEntry.of("5.5", "proofFiled", FormValue.of(statements.proofFiled())),
                FormEntry.of("5.5", "unspentFunds", FormValue.ofCents(statements.unspentCents())),
                FormEntry.of("5.5", "reserves", FormValue.ofCents(statements.reservesCents())),
                FormEntry.of("5.6", "otherFunders", FormValue.of(statements.otherFunding())),
                FormEntry.of("5.7", "industryTies", FormValue.of(statements.industryTies())));
    }
}
