package de.gruppenbuch.domain.form;

import de.gruppenbuch.domain.funding.ProjectPlan;
import de.gruppenbuch.domain.funding.TaskPlace;
import de.gruppenbuch.domain.shared.GermanDay;
import java.util.List;

/** The plan of a project. */
final class ProjectValues {

    private ProjectValues() {}

    static List<ApplicationValue> all() {
        return new ValueList("project", TaskPlace.PROJECT)
                .text("title", s -> s.project().title())
                .day("from", s -> s.project().from())
                .day("to", s -> s.project().to())
                .text("period", s -> period(s.project()))
                .text("background", s -> s.project().background())
                .text("goals", s -> s.project().goals())
                .text("targetGroup", s -> s.project().targetGroup())
                .text("measures", s -> s.project().measures())
                .text("partners", s -> s.project().partners())
                .text("indicators", s -> s.project().indicators())
                .text("continuation", s -> s.project().continuation())
                .toList();
    }

    private static String period(ProjectPlan plan) {
        return plan.from() == null || plan.to() == null
                ? ""
                : GermanDay.format(plan.from()) + "–" + GermanDay.format(plan.to());
    }
}
