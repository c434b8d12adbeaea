package de.gruppenbuch.domain.funding;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * The application of a group at a funder for a year. It lives in preparation until the files are
 * exported; each export freezes a snapshot and later changes do not touch it.
 */
@Entity
@Table(name = "funding_application")
public class FundingApplication extends BaseEntity {

    @Column(name = "contact_point_id")
    private long contactPointId;

    @Column(name = "group_id")
    private long groupId;

    private String number;

    @Enumerated(EnumType.STRING)
    private FundingKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "application_kind")
    private ApplicationKind applicationKind;

    @Column(name = "funding_year")
    private int fundingYear;

    @Column(name = "funder_key")
    private String funderKey;

    @Embedded private StatementsPart statements = new StatementsPart();

    /** Null after loading when nothing is written: then all its columns are. */
    @Embedded private ProjectPart project = new ProjectPart();

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "exported_at")
    private Instant exportedAt;

    @Column(name = "plan_changed_at")
    private Instant planChangedAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected FundingApplication() {}

    FundingApplication(
            ContactPointScope scope, String number, CreateApplication command, Instant now) {
        this.contactPointId = scope.contactPointId();
        this.number = Objects.requireNonNull(number, "number");
        this.groupId = command.groupId();
        this.kind = command.kind();
        this.applicationKind = command.applicationKind();
        this.fundingYear = command.fundingYear();
        this.funderKey = command.funderKey();
        this.createdAt = now;
    }

    void changeHead(ApplicationKind newKind, String newFunderKey) {
        applicationKind = Objects.requireNonNull(newKind, "newKind");
        funderKey = Objects.requireNonNull(newFunderKey, "newFunderKey");
    }

    void state(EditStatements change) {
        statements.take(change);
    }

    void plan(ProjectPlan plan) {
        if (project == null) {
            project = new ProjectPart();
        }
        project.take(plan);
    }

    /**
     * A line changed; the version of the application must tell so, even if two lines change within
     * one tick of the clock.
     */
    void planChanged(Instant at) {
        boolean later = planChangedAt == null || at.isAfter(planChangedAt);
        planChangedAt = later ? at : planChangedAt.plus(1, ChronoUnit.MICROS);
    }

    void markExported(Instant at) {
        exportedAt = at;
    }

    void remove(Instant at) {
        removedAt = at;
    }

    void restore() {
        removedAt = null;
    }

    long groupId() {
        return groupId;
    }

    String number() {
        return number;
    }

    FundingKind kind() {
        return kind;
    }

    ApplicationKind applicationKind() {
        return applicationKind;
    }

    int fundingYear() {
        return fundingYear;
    }

    String funderKey() {
        return funderKey;
    }

    EditStatements statements() {
        return statements.toRecord();
    }

    ProjectPlan project() {
        return project == null ? ProjectPlan.empty() : project.toRecord();
    }

    Instant exportedAt() {
        return exportedAt;
    }

    boolean removed() {
        return removedAt != null;
    }
}
