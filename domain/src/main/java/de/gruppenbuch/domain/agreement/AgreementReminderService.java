package de.gruppenbuch.domain.agreement;

import de.gruppenbuch.domain.security.PublicAccess;
import de.gruppenbuch.domain.security.TenantWall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Reminds leads by e-mail that their agreement ends, once for each agreement. */
@ApplicationScoped
@Transactional
public class AgreementReminderService {

    @Inject private AgreementRepository repository;
    @Inject private AgreementLetters letters;
    @Inject private TenantWall wall;
    @Inject private Clock clock;

    /**
     * Puts the reminder for the agreement that ends first into the outbox, to every active lead of
     * the group, in a transaction of its own. Agreements are looked for from 60 days before their
     * end to their last day, the last one of each group only.
     *
     * @return 1, or 0 if none waits (call again until then)
     */
    @PublicAccess("the reminder job has no caller; it sees agreements that end, nothing else")
    public int remind() {
        wall.openForAgreementJob();
        LocalDate today = LocalDate.now(clock);
        Optional<AgreementRepository.Ending> found =
                repository.findEnding(today, today.plusDays(AgreementPolicy.REMINDER_DAYS));
        if (found.isEmpty()) {
            return 0;
        }
        AgreementRepository.Ending ending = found.get();
        wall.openFor(ending.scope());
        if (repository.markReminded(ending.scope(), ending.agreementId(), clock.instant())) {
            letters.write(repository.get(ending.scope(), ending.agreementId()));
        }
        return 1;
    }
}
