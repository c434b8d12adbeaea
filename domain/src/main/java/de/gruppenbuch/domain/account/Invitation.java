package de.gruppenbuch.domain.account;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.Role;
import de.gruppenbuch.domain.shared.BaseEntity;
import de.gruppenbuch.domain.shared.ClockProducer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** A way in for one person, kept as hashes; works once. */
@Entity
@Table(name = "invitation")
public class Invitation extends BaseEntity {

    static final Duration VALIDITY = Duration.ofDays(30);

    @Column(name = "contact_point_id")
    private long contactPointId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "group_id")
    private Long groupId;

    private String name;
    private String email;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "created_by")
    private Long createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected Invitation() {}

    /**
     * @param email null if only the letter reaches the person
     */
    Invitation(ContactPointScope scope, Role role, String name, String email) {
        this.contactPointId = scope.contactPointId();
        this.role = role;
        this.name = name;
        this.email = email;
    }

    void toLead(long group) {
        groupId = group;
    }

    void opens(Secrets secrets, Instant now, long by) {
        tokenHash = secrets.tokenHash();
        codeHash = secrets.codeHash();
        createdAt = now;
        createdBy = by;
        expiresAt = now.plus(VALIDITY);
    }

    void use(Instant now) {
        usedAt = now;
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    InvitationState state(Instant now) {
        if (usedAt != null) {
            return InvitationState.USED;
        }
        if (revokedAt != null) {
            return InvitationState.REVOKED;
        }
        return now.isBefore(expiresAt) ? InvitationState.OPEN : InvitationState.EXPIRED;
    }

    InvitationRow toRow(Instant now) {
        return new InvitationRow(id(), name, state(now), day(createdAt), expiresOn());
    }

    /** Last day on which the invitation works. */
    LocalDate expiresOn() {
        return day(expiresAt);
    }

    ContactPointScope scope() {
        return new ContactPointScope(contactPointId);
    }

    Role role() {
        return role;
    }

    Long groupId() {
        return groupId;
    }

    String name() {
        return name;
    }

    String email() {
        return email == null ? "" : email;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ClockProducer.ZONE);
    }
}
