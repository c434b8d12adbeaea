package de.gruppenbuch.reports.form;

import de.gruppenbuch.domain.funding.FundingSnapshot;
import de.gruppenbuch.domain.funding.ProjectPlan;

/** Blocks 5 and 6 of form J. */
final class ProjectSections {

    private ProjectSections() {}

    static FormSection project(ProjectPlan plan) {
        return FormSection.of(
                "5",
                "section.project",
                FormEntry.of("5.1", "projectTitle", FormValue.of(plan.title())),
                FormEntry.of("5.2", "projectFrom", FormValue.of(plan.from())),
                FormEntry.of("5.2", "projectTo", FormValue.of(plan.to())),
                FormEntry.of("5.3", "projectBackground", FormValue.of(plan.background())),
                FormEntry.of("5.4", "projectGoals", FormValue.of(plan.goals())),
                FormEntry.of("5.5", "projectTargetGroup", FormValue.of(plan.targetGroup())),
                FormEntry.of("5.6", "projectMeasures", FormValue.of(plan.measures())),
                FormEntry.of("5.7", "projectPartners", FormValue.of(plan.partners())),
                FormEntry.of("5.8", "projectIndicators", FormValue.of(plan.indicators())),
                FormEntry.of("5.9", "projectContinuation", FormValue.of(plan.continuation())));
    }

    static FormSection financing(FundingSnapshot snapshot) {
        FundingSnapshot.Statements statements = snapshot.statements();
        return FormSection.of(
                "6",
                "section.financing",
                FormEntry.of("6.1", "expensePlan", FormValue.ofCents(snapshot.expenseCents())),
                FormEntry.of("6.2", "incomePlan", FormValue.ofCents(snapshot.incomeCents())),
                FormEntry.of(
                        "6.3", "requestedAmount", FormValue.ofCents(snapshot.requestedCents())),
                FormEntry.of("6.4", "otherFunders", FormValue.of(statements.otherFunding())),
                FormEntry.of("6.5", "industryTies", FormValue.of(statements.industryTies())));
    }
}
