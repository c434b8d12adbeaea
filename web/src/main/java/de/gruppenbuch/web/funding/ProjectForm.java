package de.gruppenbuch.web.funding;

import de.gruppenbuch.domain.funding.ApplicationDetails;
import de.gruppenbuch.domain.funding.ProjectPlan;
import java.time.LocalDate;

/** What is typed about a project. */
public class ProjectForm {

    private long version;
    private String title;
    private LocalDate from;
    private LocalDate to;
    private String background;
    private String goals;
    private String targetGroup;
    private String measures;
    private String partners;
    private String indicators;
    private String continuation;

    void take(ApplicationDetails application) {
        ProjectPlan plan = application.project();
        version = application.version();
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

    ProjectPlan toCommand() {
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

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getBackground() {
        return background;
    }

    public void setBackground(String background) {
        this.background = background;
    }

    public String getGoals() {
        return goals;
    }

    public void setGoals(String goals) {
        this.goals = goals;
    }

    public String getTargetGroup() {
        return targetGroup;
    }

    public void setTargetGroup(String targetGroup) {
        this.targetGroup = targetGroup;
    }

    public String getMeasures() {
        return measures;
    }

    public void setMeasures(String measures) {
        this.measures = measures;
    }

    public String getPartners() {
        return partners;
    }

    public void setPartners(String partners) {
        this.partners = partners;
    }

    public String getIndicators() {
        return indicators;
    }

    public void setIndicators(String indicators) {
        this.indicators = indicators;
    }

    public String getContinuation() {
        return continuation;
    }

    public void setContinuation(String continuation) {
        this.continuation = continuation;
    }
}
