package de.gruppenbuch.domain.batch;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.BaseEntity;
import de.gruppenbuch.domain.shared.LocalText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** One application of a job. */
@Entity
@Table(name = "batch_item")
public class BatchItem extends BaseEntity {

    private static final int LONGEST_REASON = 2000;

    @Column(name = "contact_point_id")
    private long contactPointId;

    @Column(name = "job_id")
    private long jobId;

    private int position;

    @Column(name = "application_id")
    private long applicationId;

    @Column(name = "application_number")
    private String applicationNumber;

    @Enumerated(EnumType.STRING)
    private BatchItemState state;

    private int attempts;

    @Column(name = "reason_de")
    private String reasonDe;

    @Column(name = "reason_en")
    private String reasonEn;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected BatchItem() {}

    BatchItem(BatchJob job, ContactPointScope scope, int position, ReadyApplication application) {
        this.contactPointId = scope.contactPointId();
        this.jobId = job.id();
        this.position = position;
        this.applicationId = application.id();
        this.applicationNumber = application.number();
        this.state = BatchItemState.WAITING;
    }

    /** An application as it is put into a job. */
    record ReadyApplication(long id, String number) {}

    /**
     * Counts the attempts before the work begins, so that work which tears the worker down is seen.
     *
     * @return the work, with the number of attempts up to this one
     */
    BatchTask begin(BatchKind kind) {
        attempts++;
        return new BatchTask(id(), kind, applicationId, attempts);
    }

    void done(Instant at) {
        end(BatchItemState.DONE, at);
        reasonDe = null;
        reasonEn = null;
    }

    void refuse(LocalText reason, Instant at) {
        end(BatchItemState.REFUSED, at);
        reasonDe = cut(reason.de());
        reasonEn = cut(reason.en());
    }

    void cancel(Instant at) {
        end(BatchItemState.CANCELLED, at);
    }

    void waitAgain() {
        state = BatchItemState.WAITING;
        attempts = 0;
        endedAt = null;
    }

    boolean waiting() {
        return state == BatchItemState.WAITING;
    }

    /** Ended without documents. */
    boolean unfinished() {
        return state == BatchItemState.REFUSED || state == BatchItemState.CANCELLED;
    }

    long jobId() {
        return jobId;
    }

    BatchItemRow toRow(List<BatchFileRow> files) {
        LocalText reason = reasonDe == null ? null : new LocalText(reasonDe, reasonEn);
        return new BatchItemRow(
                id(), position, applicationId, applicationNumber, state, reason, files);
    }

    private void end(BatchItemState how, Instant at) {
        state = how;
        endedAt = at;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON - 1) + "…";
    }
}
