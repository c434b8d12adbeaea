package de.gruppenbuch.domain.audit;

import de.gruppenbuch.domain.security.ContactPointScope;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Who did what to which row; written once. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_seq")
    @SequenceGenerator(name = "audit_seq", sequenceName = "entity_seq", allocationSize = 50)
    private Long id;

    @Column(name = "contact_point_id")
    private long contactPointId;

    @Column private Instant at;

    @Column(name = "account_id")
    private Long accountId;

    @Column private String action;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private long subjectId;

    protected AuditEntry() {}

    /**
     * @param accountId null for the system
     */
    AuditEntry(ContactPointScope scope, Instant at, Long accountId, String action) {
        this.contactPointId = scope.contactPointId();
        this.at = at;
        this.accountId = accountId;
        this.action = action;
    }

    AuditEntry about(String kind, long subject) {
        subjectKind = kind;
        subjectId = subject;
        return this;
    }
}
