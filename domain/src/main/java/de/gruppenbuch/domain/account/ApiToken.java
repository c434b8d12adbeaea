package de.gruppenbuch.domain.account;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A bearer token that acts as an account. */
@Entity
@Table(name = "api_token")
public class ApiToken extends BaseEntity {

    @Column(name = "contact_point_id")
    private long contactPointId;

    @Column(name = "account_id")
    private long accountId;

    private String label;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ApiToken() {}

    ApiToken(ContactPointScope scope, long accountId, String label, String tokenHash) {
        this.contactPointId = scope.contactPointId();
        this.accountId = accountId;
        this.label = label;
        this.tokenHash = tokenHash;
    }

    void created(Instant at) {
        createdAt = at;
    }

    /** Keeps the first day if it is revoked again. */
    void revoke(Instant at) {
        revokedAt = revoked() ? revokedAt : at;
    }

    boolean revoked() {
        return revokedAt != null;
    }

    ContactPointScope scope() {
        return new ContactPointScope(contactPointId);
    }

    long accountId() {
        return accountId;
    }

    ApiTokenRow toRow(String accountName) {
        return new ApiTokenRow(id(), label, accountName, createdAt, lastUsedAt, revoked());
    }
}
