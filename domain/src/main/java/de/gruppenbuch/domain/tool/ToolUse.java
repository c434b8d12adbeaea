package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A group uses an offering for a purpose; a past use stays as history. */
@Entity
@Table(name = "tool_use")
public class ToolUse extends BaseEntity {

    @Column(name = "contact_point_id")
    private long contactPointId;

    @Column(name = "group_id")
    private long groupId;

    @Column(name = "offering_id")
    private String offeringId;

    private String purpose;

    @Column(name = "since_day")
    private LocalDate since;

    @Column(name = "until_day")
    private LocalDate until;

    @Embedded private TermsPart terms = new TermsPart();

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected ToolUse() {}

    ToolUse(ContactPointScope scope, long groupId, RecordToolUse command, Instant now) {
        this.contactPointId = scope.contactPointId();
        this.groupId = groupId;
        this.recordedAt = now;
        change(command);
    }

    final void change(RecordToolUse command) {
        offeringId = command.offeringId();
        purpose = command.purpose().strip();
        since = command.since();
        until = command.until();
        if (command.terms() != null) {
            if (terms == null) {
                terms = new TermsPart();
            }
            terms.take(command.terms());
        }
    }

    /** A row without any term comes back from the database without this part. */
    private UseTerms terms() {
        return terms == null ? UseTerms.unknown() : terms.toRecord();
    }

    void remove(Instant now) {
        removedAt = now;
    }

    void restore() {
        removedAt = null;
    }

    long groupId() {
        return groupId;
    }

    String offeringId() {
        return offeringId;
    }

    boolean endedOn(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    ToolUseRow toRow(OfferingRow offering, List<OfferingRow> alternatives, LocalDate day) {
        return new ToolUseRow(
                id(),
                version(),
                groupId,
                offering,
                purpose,
                since,
                until,
                endedOn(day),
                alternatives,
                terms());
    }
}
