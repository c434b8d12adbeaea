package de.gruppenbuch.domain.batch;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import de.gruppenbuch.domain.audit.AuditTrail;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.Page;
import de.gruppenbuch.domain.shared.PageRequest;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Orders documents of many applications, watches the work and fetches what was made. */
@ApplicationScoped
@Transactional
public class BatchService {

    /** Documents hold personal data and can be made again at any time. */
    static final Duration KEPT = Duration.ofDays(30);

    @Inject private BatchRepository repository;
    @Inject private BatchPicker picker;
    @Inject private Event<BatchTicket> queue;
    @Inject private CurrentUser currentUser;
    @Inject private AuditTrail auditTrail;
    @Inject private Clock clock;

    /**
     * Puts an order into the queue. Jobs that ended more than 30 days ago are removed.
     *
     * @return id of the job
     * @throws RuleViolatedException at {@code fundingYear} if no application is ready, at {@code
     *     applicationIds} if one that is named is not of the year
     */
    @RequiresPermission(Permission.EXPORT_APPLICATION)
    public long order(@Valid @NotNull OrderBatch order) {
        ContactPointScope scope = currentUser.scope();
        List<BatchItem.ReadyApplication> applications = picker.pick(order);
        if (applications.isEmpty()) {
            throw new RuleViolatedException(
                    "fundingYear", "batch.none", String.valueOf(order.fundingYear()));
        }
        repository.removeEndedBefore(scope, clock.instant().minus(KEPT));
        BatchJob job = new BatchJob(currentUser.get(), order, clock.instant());
        repository.add(job);
        repository.flush();
        int position = 1;
        for (BatchItem.ReadyApplication application : applications) {
            repository.add(new BatchItem(job, scope, position, application));
            position++;
        }
        repository.flush();
        queue.fire(job.ticket());
        auditTrail.record(scope, "batch.order", "batch", job.id());
        return job.id();
    }

    /** Numbers of applications that an order would take, and of those that have open tasks. */
    @RequiresPermission(Permission.EXPORT_APPLICATION)
    public BatchPreview preview(@Valid @NotNull OrderBatch order) {
        return picker.preview(order);
    }

    /** Jobs, the newest first. */
    @RequiresPermission(Permission.EXPORT_APPLICATION)
    public Page<BatchRow> list(PageRequest page) {
        ContactPointScope scope = currentUser.scope();
        List<BatchRow> rows =
                repository.list(scope, page).stream()
                        .map(job -> job.toRow(repository.progress(scope, job.id())))
                        .toList();
        return Page.of(page, rows, repository.count(scope));
    }

    /**
     * @throws NotFoundException also for a job of another contact point
     */
    @RequiresPermission(Permission.EXPORT_APPLICATION)
    public BatchDetails get(long jobId) {
        ContactPointScope scope = currentUser.scope();
        BatchJob job = repository.get(scope, jobId);
        Map<Long, List<BatchFileRow>> files =
                repository.files(scope, jobId).stream()
                        .collect(
                                groupingBy(
                                        row -> (Long) row[0],
                                        mapping(BatchService::toFile, toList())));
        List<BatchItemRow> items =
                repository.items(scope, jobId).stream()
                        .map(item -> item.toRow(files.getOrDefault(item.id(), List.of())))
                        .toList();
        return new BatchDetails(job.toRow(repository.progress(scope, jobId)), items);
    }

    /**
     * @throws NotFoundException also for a file of another contact point
     */
    @RequiresPermission(Permission.EXPORT_APPLICATION)
    public BatchDocument document(long fileId) {
        return repository.file(currentUser.scope(), fileId).toDocument();
    }

    /** Stops after the document that is being made; what is done stays. */
    @RequiresPermission(Permission.EXPORT_APPLICATION)
    public void cancel(long jobId) {
        ContactPointScope scope = currentUser.scope();
        BatchJob job = repository.get(scope, jobId);
        if (!job.running()) {
            return;
        }
        job.end(BatchState.CANCELLED, clock.instant());
        repository.items(scope, jobId).stream()
                .filter(BatchItem::waiting)
                .forEach(item -> item.cancel(clock.instant()));
        auditTrail.record(scope, "batch.cancel", "batch", jobId);
    }

    /** Tries once more what was refused or cancelled; does nothing while the job runs. */
    @RequiresPermission(Permission.EXPORT_APPLICATION)
    public void retry(long jobId) {
        ContactPointScope scope = currentUser.scope();
        BatchJob job = repository.get(scope, jobId);
        List<BatchItem> open =
                repository.items(scope, jobId).stream().filter(BatchItem::unfinished).toList();
        if (job.running() || open.isEmpty()) {
            return;
        }
        open.forEach(BatchItem::waitAgain);
        job.goOn(currentUser.get());
        repository.flush();
        queue.fire(job.ticket());
        auditTrail.record(scope, "batch.retry", "batch", jobId);
    }

    private static BatchFileRow toFile(Object[] row) {
        return new BatchFileRow((Long) row[1], (String) row[2], (Integer) row[3]);
    }
}
