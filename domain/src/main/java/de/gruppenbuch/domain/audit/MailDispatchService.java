package de.gruppenbuch.domain.audit;

import de.gruppenbuch.domain.security.PublicAccess;
import de.gruppenbuch.domain.security.TenantWall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;

/** Hands waiting e-mails to a sender, a few in one transaction. */
@ApplicationScoped
@Transactional
public class MailDispatchService {

    private static final int BATCH = 10;

    @Inject private MailRepository repository;
    @Inject private TenantWall wall;
    @Inject private Clock clock;

    /**
     * @param sender sends one mail and answers whether the server took it
     * @return number of mails handed over
     */
    @PublicAccess("the mail job has no caller; it sees waiting mails only")
    public int dispatch(Predicate<WaitingMail> sender) {
        wall.openForMailJob();
        List<OutgoingMail> waiting = repository.takeWaiting(clock.instant(), BATCH);
        for (OutgoingMail mail : waiting) {
            if (sender.test(mail.toRecord())) {
                mail.sent(clock.instant());
            } else {
                mail.failed(clock.instant());
            }
        }
        return waiting.size();
    }
}
