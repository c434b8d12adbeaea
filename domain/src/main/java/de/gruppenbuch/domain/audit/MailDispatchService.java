package de.gruppenbuch.domain.audit;

import de.gruppenbuch.domain.security.PublicAccess;
import de.gruppenbuch.domain.security.TenantWall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Hands waiting e-mails to a sender, each in a transaction of its own: a mail that was sent stays
 * sent whatever happens to the next one.
 */
@ApplicationScoped
@Transactional
public class MailDispatchService {

    private static final Duration KEPT = Duration.ofDays(30);

    @Inject private MailRepository repository;
    @Inject private TenantWall wall;
    @Inject private Clock clock;

    /**
     * Hands over the mail that waits longest. A mail that the server refuses is tried again after
     * 1, 2, 4 … minutes, for about ten days. Mails that are 30 days old are removed.
     *
     * @param sender sends one mail and answers whether the server took it
     * @return number of mails handed over: 1, or 0 if none waits (call again until then)
     */
    @PublicAccess("the mail job has no caller; it sees waiting mails only")
    public int dispatch(Predicate<WaitingMail> sender) {
        wall.openForMailJob();
        Optional<OutgoingMail> waiting = repository.takeWaiting(clock.instant());
        if (waiting.isEmpty()) {
            repository.removeBefore(clock.instant().minus(KEPT));
            return 0;
        }
        OutgoingMail mail = waiting.get();
        if (sender.test(mail.toRecord())) {
            mail.sent(clock.instant());
        } else {
            mail.failed(clock.instant());
        }
        return 1;
    }
}
