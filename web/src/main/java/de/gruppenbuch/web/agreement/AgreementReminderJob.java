package de.gruppenbuch.web.agreement;

import de.gruppenbuch.domain.agreement.AgreementReminderService;
import de.gruppenbuch.domain.audit.MailOutbox;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Looks every six hours for agreements that end, if a mail server is configured. */
@ApplicationScoped
public class AgreementReminderJob {

    private static final int FIRST_MINUTES = 1;
    private static final int EVERY_MINUTES = 6 * 60;

    @Resource private ManagedScheduledExecutorService executor;
    @Inject private AgreementReminderService reminders;
    @Inject private MailOutbox outbox;

    private volatile ScheduledFuture<?> job;

    @PreDestroy
    void stop() {
        if (job != null) {
            job.cancel(false);
        }
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        if (outbox.isConfigured()) {
            job = executor.schedule(this::remindAll, FIRST_MINUTES, TimeUnit.MINUTES);
        }
    }

    /** Plans the next time whatever happens: a repeated task would end with its first failure. */
    private void remindAll() {
        try {
            int reminded;
            do {
                reminded = reminders.remind();
            } while (reminded > 0);
        } finally {
            job = executor.schedule(this::remindAll, EVERY_MINUTES, TimeUnit.MINUTES);
        }
    }
}
