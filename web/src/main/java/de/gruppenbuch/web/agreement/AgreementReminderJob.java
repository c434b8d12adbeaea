package de.gruppenbuch.web.agreement;

import de.gruppenbuch.domain.agreement.AgreementReminderService;
import de.gruppenbuch.domain.audit.MailOutbox;
import de.gruppenbuch.web.job.RecurringWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks every six hours for agreements that end, if a mail server is configured. */
@ApplicationScoped
public class AgreementReminderJob implements RecurringWork {

    @Inject private AgreementReminderService reminders;
    @Inject private MailOutbox outbox;

    @Override
    public String name() {
        return "agreement-reminder";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public boolean wanted() {
        return outbox.isConfigured();
    }

    @Override
    public void work() {
        int reminded;
        do {
            reminded = reminders.remind();
        } while (reminded > 0);
    }
}
