package de.gruppenbuch.domain.audit;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Puts an e-mail into the outbox in the transaction of the deed; a job sends it and tries again.
 */
@ApplicationScoped
public class MailOutbox {

    @Inject private MailRepository repository;
    @Inject private Clock clock;

    /** Whether a mail server is configured (setting {@code gruppenbuch.mail.host}). */
    public boolean isConfigured() {
        return !Setting.MAIL_HOST.get().isBlank();
    }

    public void put(ContactPointScope scope, String recipient, String subject, String body) {
        repository.add(
                new OutgoingMail(
                        scope, new WaitingMail(null, recipient, subject, body), clock.instant()));
    }
}
