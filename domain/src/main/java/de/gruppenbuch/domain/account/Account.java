package de.gruppenbuch.domain.account;

import de.gruppenbuch.domain.contactpoint.ContactPointDetails;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.Role;
import de.gruppenbuch.domain.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody who may sign in; belongs to one contact point, the operator to none. */
@Entity
@Table(name = "account")
public class Account extends BaseEntity {

    @Column(name = "contact_point_id")
    private Long contactPointId;

    private String email;
    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean active = true;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Account() {}

    /**
     * @param contactPointId null for the operator only
     */
    Account(Long contactPointId, Role role, String name, String email) {
        this.contactPointId = contactPointId;
        this.role = role;
        this.name = name;
        this.email = email;
    }

    void created(String hash, Instant at) {
        passwordHash = hash;
        createdAt = at;
    }

    void changePassword(String hash) {
        passwordHash = hash;
    }

    void setActive(boolean value) {
        active = value;
    }

    ContactPointScope scope() {
        return new ContactPointScope(contactPointId);
    }

    Long contactPointId() {
        return contactPointId;
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    Role role() {
        return role;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean active() {
        return active;
    }

    Caller toCaller(ContactPointDetails home) {
        return new Caller(id(), name, email, role, home.id(), home.name(), home.phone());
    }

    Caller toOperator() {
        return new Caller(id(), name, email, role, null, "", "");
    }

    AccountRow toRow() {
        return new AccountRow(id(), version(), name, email, role, active);
    }
}
