package de.gruppenbuch.domain.audit;

import de.gruppenbuch.domain.security.ContactPointScope;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Puts an e-mail into the outbox in the transaction of the deed; a job sends it and tries again.
 */
@ApplicationScoped
public class MailOutbox {

    /** Whether a mail server is configured (setting {@code gruppenbuch.mail.host}). */
    public boolean isConfigured() {
        throw new UnsupportedOperationException();
    }

    public void put(ContactPointScope scope, String recipient, String subject, String body) {
        throw new UnsupportedOperationException();
    }
}
