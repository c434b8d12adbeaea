package de.gruppenbuch.domain.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Columns behind {@link ProjectPlan}. */
@Embeddable
public class ProjectPart {

    @Column(name = "project_title")
    private String title;

    @Column(name = "project_from")
    private LocalDate from;

    @Column(name = "project_to")
    private LocalDate to;

    @Column(name = "project_background")
    private String background;

    @Column(name = "project_goals")
    private String goals;

    @Column(name = "project_target_group")
    private String targetGroup;

    @Column(name = "project_measures")
    private String measures;

    @Column(name = "project_partners")
    private String partners;

    @Column(name = "project_indicators")
    private String indicators;

    @Column(name = "project_continuation")
    private String continuation;

    protected ProjectPart() {}

    void take(ProjectPlan plan) {
        title = plan.title();
        from = plan.from();
        to = plan.to();
        background = plan.background();
        goals = plan.goals();
        targetGroup = plan.targetGroup();
        measures = plan.measures();
        partners = plan.partners();
        indicators = plan.indicators();
        continuation = plan.continuation();
    }

    ProjectPlan toRecord() {
        return new ProjectPlan(
                title,
                from,
                to,
                background,
                goals,
                targetGroup,
                measures,
                partners,
                indicators,
                continuation);
    }
}
