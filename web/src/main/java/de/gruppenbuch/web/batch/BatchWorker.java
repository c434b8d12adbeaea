package de.gruppenbuch.web.batch;

import de.gruppenbuch.domain.account.SignInService;
import de.gruppenbuch.domain.batch.BatchDocument;
import de.gruppenbuch.domain.batch.BatchRunService;
import de.gruppenbuch.domain.batch.BatchTask;
import de.gruppenbuch.domain.batch.BatchTicket;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.shared.BusinessException;
import de.gruppenbuch.domain.shared.LocalText;
import de.gruppenbuch.domain.shared.RulesViolatedException;
import de.gruppenbuch.web.ui.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Works through a batch job, application by application, in the name of the person who ordered it.
 * An application that is refused gets the reason; whatever else goes wrong breaks the work off, and
 * the scheduler begins again where it was.
 */
@ApplicationScoped
public class BatchWorker {

    @Inject private BatchRunService runs;
    @Inject private BatchMaker maker;
    @Inject private SignInService signInService;
    @Inject private CurrentUser currentUser;
    @Inject private RequestContextController request;

    private volatile boolean stopping;

    /**
     * Ends when the job has no more work, was cancelled, or its orderer has no account any more.
     *
     * @throws IllegalStateException if the server stops: the scheduler keeps the job for later
     */
    public void work(BatchTicket ticket) {
        boolean more;
        do {
            if (stopping) {
                throw new IllegalStateException("the server stops; the job goes on after it");
            }
            more = inRequest(() -> workOnce(ticket));
        } while (more);
    }

    /** No further application is begun. */
    public void stop() {
        stopping = true;
    }

    private boolean workOnce(BatchTicket ticket) {
        Optional<Caller> caller = signInService.findCaller(ticket.accountId());
        if (caller.isEmpty()) {
            return false;
        }
        currentUser.is(caller.get());
        Optional<BatchTask> task = runs.take(ticket.jobId());
        task.ifPresent(this::make);
        return task.isPresent();
    }

    private void make(BatchTask task) {
        if (task.brokenOff()) {
            runs.refused(task.itemId(), text("batch.brokenOff"));
            return;
        }
        List<BatchDocument> documents;
        try {
            documents = maker.make(task);
        } catch (RulesViolatedException refused) {
            runs.refused(task.itemId(), texts(refused.all()));
            return;
        } catch (BusinessException refused) {
            runs.refused(task.itemId(), text(refused.messageKey(), refused.arguments()));
            return;
        }
        runs.done(task.itemId(), documents);
    }

    private boolean inRequest(BooleanSupplier work) {
        boolean began = request.activate();
        try {
            return work.getAsBoolean();
        } finally {
            if (began) {
                request.deactivate();
            }
        }
    }

    private static LocalText texts(List<? extends BusinessException> refusals) {
        return refusals.stream()
                .map(refused -> text(refused.messageKey(), refused.arguments()))
                .reduce(
                        (one, next) ->
                                new LocalText(
                                        one.de() + " " + next.de(), one.en() + " " + next.en()))
                .orElseThrow();
    }

    private static LocalText text(String key, Object... arguments) {
        return new LocalText(
                Texts.message(Locale.GERMAN, key, arguments),
                Texts.message(Locale.ENGLISH, key, arguments));
    }
}
