package de.gruppenbuch.domain.audit;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** An e-mail that waits to be sent or was sent; the body is emptied after sending. */
@Entity
@Table(name = "outgoing_mail")
public class OutgoingMail extends BaseEntity {

    /** About ten days. */
    static final int MAX_ATTEMPTS = 23;

    @Column(name = "contact_point_id")
    private long contactPointId;

    private String recipient;
    private String subject;
    private String body;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    protected OutgoingMail() {}

    OutgoingMail(ContactPointScope scope, WaitingMail mail, Instant now) {
        this.contactPointId = scope.contactPointId();
        this.recipient = mail.recipient();
        this.subject = mail.subject();
        this.body = mail.body();
        this.createdAt = now;
        this.nextAttemptAt = now;
    }

    WaitingMail toRecord() {
        return new WaitingMail(id(), recipient, subject, body);
    }

    void sent(Instant at) {
        sentAt = at;
        body = "";
    }

    /** Tries again after 1, 2, 4 … minutes, then every 17 hours. */
    void failed(Instant at) {
        attempts++;
        nextAttemptAt = at.plus(waitAfter(attempts));
    }

    static Duration waitAfter(int attempts) {
        return Duration.ofMinutes(1L << Math.min(attempts - 1, 10));
    }
}
