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

    private static final int LONGEST_SUBJECT = 200;

    @Inject private MailRepository repository;
    @Inject private Clock clock;

    /** Whether a mail server is configured (setting {@code gruppenbuch.mail.host}). */
    public boolean isConfigured() {
        return !Setting.MAIL_HOST.get().isBlank();
    }

    /**
     * @param subject made one line of at most 200 characters
     */
    public void put(ContactPointScope scope, String recipient, String subject, String body) {
        WaitingMail mail = new WaitingMail(null, recipient, oneLine(subject), body);
        repository.add(new OutgoingMail(scope, mail, clock.instant()));
    }

    static String oneLine(String subject) {
        String line = subject.replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_SUBJECT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + "…";
    }
}
