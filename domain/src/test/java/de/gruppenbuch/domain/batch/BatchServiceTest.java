package de.gruppenbuch.domain.batch;

import static de.gruppenbuch.domain.WorkFixture.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.funding.FundingFixture;
import de.gruppenbuch.domain.shared.LocalText;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.PageRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BatchServiceTest {

    private static final LocalText REASON = new LocalText("Zu lang.", "Too long.");

    private static FundingFixture fixture;
    private static BatchService jobs;
    private static BatchRunService runs;
    private static long first;
    private static long second;

    @BeforeAll
    static void start() {
        fixture = new FundingFixture();
        jobs = fixture.work.get(BatchService.class);
        runs = fixture.work.get(BatchRunService.class);
        first = fixture.create(fixture.accepted(11_880));
        second = fixture.create(fixture.accepted(500));
    }

    @AfterAll
    static void stop() {
        fixture.close();
    }

    @Test
    void aJobGoesThroughItsApplicationsByNumberAndKeepsWhatWasMade() {
        long job = order(second, first);

        BatchTask one = take(job).orElseThrow();
        assertThat(one.applicationId()).isEqualTo(first);
        assertThat(one.kind()).isEqualTo(BatchKind.FORMS);
        done(one, "a.docx", "b.docx");
        BatchTask two = take(job).orElseThrow();
        assertThat(two.applicationId()).isEqualTo(second);
        assertThat(get(job).job().progress().percent()).isEqualTo(50);
        refuse(two);
        assertThat(take(job)).isEmpty();

        BatchDetails ended = get(job);
        assertThat(ended.job().state()).isEqualTo(BatchState.DONE);
        assertThat(ended.job().progress()).isEqualTo(new BatchProgress(0, 1, 1, 0));
        assertThat(ended.items().get(0).files())
                .extracting(BatchFileRow::name)
                .containsExactly("a.docx", "b.docx");
        assertThat(ended.items().get(1).reason()).isEqualTo(REASON);
        long file = ended.items().get(0).files().get(1).id();
        assertThat(fixture.work.asStaff(() -> jobs.document(file)).content())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("content of b.docx");
    }

    @Test
    void withoutAChoiceOnlyApplicationsWithoutOpenTasksAreTaken() {
        OrderBatch all = new OrderBatch(BatchKind.FORMS, 2027, null, List.of());
        BatchPreview preview = fixture.work.asStaff(() -> jobs.preview(all));
        assertThat(preview.ready()).isZero();
        assertThat(preview.notReady()).isGreaterThanOrEqualTo(2);
        OrderBatch otherYear = new OrderBatch(BatchKind.FORMS, 2026, null, List.of(first));
        assertRefused(
                () -> fixture.work.asStaff(() -> jobs.order(all)), "fundingYear", "batch.none");
        assertRefused(
                () -> fixture.work.asStaff(() -> jobs.order(otherYear)),
                "applicationIds",
                "batch.foreign");
    }

    @Test
    void whatWasBegunAndNeverEndedIsTakenAgainAndGivenUpInTheEnd() {
        long job = order(first);
        assertThat(take(job).orElseThrow().brokenOff()).isFalse();
        assertThat(take(job).orElseThrow().brokenOff()).isFalse();
        assertThat(take(job).orElseThrow().brokenOff()).isFalse();
        BatchTask fourth = take(job).orElseThrow();
        assertThat(fourth.applicationId()).isEqualTo(first);
        assertThat(fourth.brokenOff()).isTrue();
    }

    @Test
    void aCancelledJobKeepsWhatIsDoneAndGoesOnWhenAsked() {
        long job = order(first, second);
        done(take(job).orElseThrow(), "a.docx");
        fixture.work.asStaff(() -> jobs.cancel(job));

        assertThat(take(job)).isEmpty();
        assertThat(get(job).job().state()).isEqualTo(BatchState.CANCELLED);
        assertThat(get(job).job().progress()).isEqualTo(new BatchProgress(0, 1, 0, 1));

        fixture.work.asStaff(() -> jobs.retry(job));
        BatchTask again = take(job).orElseThrow();
        assertThat(again.applicationId()).isEqualTo(second);
        assertThat(again.attempt()).isEqualTo(1);
        done(again, "c.docx");
        assertThat(take(job)).isEmpty();
        assertThat(get(job).job().progress()).isEqualTo(new BatchProgress(0, 2, 0, 0));
    }

    @Test
    void documentsOfAnEarlierAttemptAreReplaced() {
        long job = order(first);
        BatchTask task = take(job).orElseThrow();
        done(task, "a.docx");
        done(task, "b.docx");
        assertThat(get(job).items().get(0).files())
                .extracting(BatchFileRow::name)
                .containsExactly("b.docx");
    }

    @Test
    void aNeighbourSeesNeitherJobNorDocument() {
        long job = order(first);
        done(take(job).orElseThrow(), "a.docx");
        long file = get(job).items().get(0).files().get(0).id();
        assertThatThrownBy(() -> fixture.work.asNeighbour(() -> jobs.get(job)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> fixture.work.asNeighbour(() -> jobs.document(file)))
                .isInstanceOf(NotFoundException.class);
        assertThat(fixture.work.asNeighbour(() -> jobs.list(PageRequest.first(10))).items())
                .isEmpty();
    }

    @Test
    void jobsAreRemovedThirtyDaysAfterTheirEnd() {
        long old = order(first);
        done(take(old).orElseThrow(), "a.docx");
        assertThat(take(old)).isEmpty();
        fixture.work.rig.clock().advance(Duration.ofDays(30).plusMinutes(1));
        order(first);
        fixture.work.rig.clock().advance(Duration.ofDays(-30).minusMinutes(1));
        assertThatThrownBy(() -> get(old)).isInstanceOf(NotFoundException.class);
    }

    private static long order(Long... applications) {
        OrderBatch order = new OrderBatch(BatchKind.FORMS, 2027, null, List.of(applications));
        return fixture.work.asStaff(() -> jobs.order(order));
    }

    private static Optional<BatchTask> take(long job) {
        return fixture.work.asStaff(() -> runs.take(job));
    }

    private static BatchDetails get(long job) {
        return fixture.work.asStaff(() -> jobs.get(job));
    }

    private static void refuse(BatchTask task) {
        fixture.work.asStaff(() -> runs.refused(task.itemId(), REASON));
    }

    private static void done(BatchTask task, String... names) {
        List<BatchDocument> documents =
                List.of(names).stream().map(BatchServiceTest::document).toList();
        fixture.work.asStaff(() -> runs.done(task.itemId(), documents));
    }

    private static BatchDocument document(String name) {
        byte[] content = ("content of " + name).getBytes(StandardCharsets.UTF_8);
        return new BatchDocument(name, "application/octet-stream", content);
    }
}
