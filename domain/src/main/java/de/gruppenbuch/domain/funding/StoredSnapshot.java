package de.gruppenbuch.domain.funding;

import de.gruppenbuch.domain.security.ContactPointScope;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What was exported, written once. */
@Entity
@Table(name = "funding_snapshot")
public class StoredSnapshot {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "snapshot_seq")
    @SequenceGenerator(name = "snapshot_seq", sequenceName = "entity_seq", allocationSize = 50)
    private Long id;

    @Column(name = "contact_point_id")
    private long contactPointId;

    @Column(name = "application_id")
    private long applicationId;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "taken_by")
    private long takenBy;

    @Column(name = "application_version")
    private long applicationVersion;

    private String sha256;
    private String content;

    protected StoredSnapshot() {}

    StoredSnapshot(
            ContactPointScope scope,
            FundingApplication application,
            Instant takenAt,
            long takenBy) {
        this.contactPointId = scope.contactPointId();
        this.applicationId = application.id();
        this.applicationVersion = application.version();
        this.takenAt = takenAt;
        this.takenBy = takenBy;
    }

    void hold(String json, String hash) {
        content = json;
        sha256 = hash;
    }

    Long id() {
        return id;
    }

    Instant takenAt() {
        return takenAt;
    }

    long takenBy() {
        return takenBy;
    }

    String content() {
        return content;
    }

    String sha256() {
        return sha256;
    }
}
