package de.gruppenbuch.web.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import de.gruppenbuch.domain.batch.BatchTicket;
import de.gruppenbuch.web.batch.BatchWorker;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

/**
 * Does recurring work and batch jobs, on as many nodes as there are. A job whose node died is taken
 * up by another one, or after the restart, when four heartbeats are missing.
 */
@ApplicationScoped
public class JobScheduler {

    private static final int THREADS = 3;
    private static final Duration POLLING = Duration.ofSeconds(2);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration STOP = Duration.ofSeconds(10);
    private static final Duration RETRY = Duration.ofSeconds(10);

    @Resource(lookup = "java:app/jdbc/gruppenbuch")
    private DataSource dataSource;

    @Resource private ManagedThreadFactory threads;
    @Inject private Instance<RecurringWork> recurring;
    @Inject private BatchWorker batchWorker;
    @Inject private Clock clock;

    private Scheduler scheduler;
    private OneTimeTask<Void> batch;

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        batch =
                Tasks.oneTime("batch")
                        .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
                        .onDeadExecutionRevive()
                        .execute((instance, context) -> work(instance.getId()));
        List<RecurringTask<Void>> repeated =
                recurring.stream().filter(RecurringWork::wanted).map(JobScheduler::task).toList();
        scheduler =
                Scheduler.create(dataSource, batch)
                        .startTasks(repeated)
                        .executorService(Executors.newFixedThreadPool(THREADS, threads))
                        .threads(THREADS)
                        .pollingInterval(POLLING)
                        .heartbeatInterval(HEARTBEAT)
                        .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                        .shutdownMaxWait(STOP)
                        .build();
        scheduler.start();
    }

    @PreDestroy
    void stop() {
        if (scheduler != null) {
            batchWorker.stop();
            scheduler.stop();
        }
    }

    /** Within the transaction of the order: no order is forgotten, none is kept that was undone. */
    void enqueue(@Observes BatchTicket ticket) {
        String instance =
                ticket.jobId() + "_" + ticket.accountId() + "_" + UUID.randomUUID().toString();
        SchedulerClient.Builder.create(dataSource, batch)
                .build()
                .scheduleIfNotExists(batch.instance(instance), Instant.now(clock));
    }

    private void work(String instance) {
        String[] parts = instance.split("_", -1);
        batchWorker.work(new BatchTicket(Long.parseLong(parts[0]), Long.parseLong(parts[1])));
    }

    private static RecurringTask<Void> task(RecurringWork work) {
        return Tasks.recurring(work.name(), FixedDelay.of(work.every()))
                .execute((instance, context) -> work.work());
    }
}
