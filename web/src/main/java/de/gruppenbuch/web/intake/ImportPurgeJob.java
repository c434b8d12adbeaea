package de.gruppenbuch.web.intake;

import de.gruppenbuch.domain.intake.ImportPurgeService;
import de.gruppenbuch.web.job.RecurringWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Throws away every hour what nobody brought in. */
@ApplicationScoped
public class ImportPurgeJob implements RecurringWork {

    @Inject private ImportPurgeService purgeService;

    @Override
    public String name() {
        return "import-purge";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public boolean wanted() {
        return true;
    }

    @Override
    public void work() {
        purgeService.purge();
    }
}
