package de.gruppenbuch.domain.batch;

import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** An order for the documents of many applications. */
@Entity
@Table(name = "batch_job")
public class BatchJob extends BaseEntity {

    @Column(name = "contact_point_id")
    private long contactPointId;

    @Enumerated(EnumType.STRING)
    private BatchKind kind;

    @Column(name = "funding_year")
    private int fundingYear;

    @Enumerated(EnumType.STRING)
    private BatchState state;

    @Column(name = "started_by")
    private long startedBy;

    @Column(name = "started_by_name")
    private String startedByName;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected BatchJob() {}

    BatchJob(Caller caller, OrderBatch order, Instant now) {
        this.contactPointId = caller.scope().contactPointId();
        this.kind = order.kind();
        this.fundingYear = order.fundingYear();
        this.state = BatchState.RUNNING;
        this.startedBy = caller.accountId();
        this.startedByName = caller.name();
        this.createdAt = now;
    }

    boolean running() {
        return state == BatchState.RUNNING;
    }

    void end(BatchState how, Instant at) {
        state = how;
        endedAt = at;
    }

    /** Runs once more, now in the name of the caller. */
    void goOn(Caller caller) {
        state = BatchState.RUNNING;
        endedAt = null;
        startedBy = caller.accountId();
        startedByName = caller.name();
    }

    BatchKind kind() {
        return kind;
    }

    BatchTicket ticket() {
        return new BatchTicket(id(), startedBy);
    }

    BatchRow toRow(BatchProgress progress) {
        return new BatchRow(
                id(), kind, fundingYear, state, startedByName, createdAt, endedAt, progress);
    }
}
