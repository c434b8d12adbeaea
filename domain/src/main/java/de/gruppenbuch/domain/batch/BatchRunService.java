package de.gruppenbuch.domain.batch;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.LocalText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * The steps of the worker of a job, each in a transaction of its own, in the name of the person who
 * ordered it: take the next application, make its documents, write down what came of it.
 */
@ApplicationScoped
@Transactional
public class BatchRunService {

    @Inject private BatchRepository repository;
    @Inject private CurrentUser currentUser;
    @Inject private Clock clock;

    /**
     * The next application of the job. If none is left, the job is ended.
     *
     * @return empty if the job was cancelled, has ended or does not exist any more
     */
    @RequiresPermission(Permission.EXPORT_APPLICATION)
    public Optional<BatchTask> take(long jobId) {
        ContactPointScope scope = currentUser.scope();
        BatchJob job = repository.get(scope, jobId);
        if (!job.running()) {
            return Optional.empty();
        }
        Optional<BatchItem> next = repository.nextWaiting(scope, jobId);
        if (next.isEmpty()) {
            job.end(BatchState.DONE, clock.instant());
        }
        return next.map(item -> item.begin(job.kind()));
    }

    /** Keeps the documents of an application; those of an earlier attempt are replaced. */
    @RequiresPermission(Permission.EXPORT_APPLICATION)
    public void done(long itemId, List<BatchDocument> documents) {
        ContactPointScope scope = currentUser.scope();
        BatchItem item = repository.item(scope, itemId);
        repository.removeFiles(scope, itemId);
        documents.forEach(
                document ->
                        repository.add(new BatchFile(scope, itemId, document, clock.instant())));
        item.done(clock.instant());
    }

    /**
     * @param reason what people read beside the application
     */
    @RequiresPermission(Permission.EXPORT_APPLICATION)
    public void refused(long itemId, LocalText reason) {
        repository.item(currentUser.scope(), itemId).refuse(reason, clock.instant());
    }
}
