package de.gruppenbuch.domain.dispatch;

import static de.gruppenbuch.domain.WorkFixture.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.gruppenbuch.domain.WorkFixture;
import de.gruppenbuch.domain.funding.FundingFixture;
import de.gruppenbuch.domain.shared.FileFixture;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.StaleDataException;
import de.gruppenbuch.domain.shared.UploadedFile;
import de.gruppenbuch.domain.today.TodayService;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DispatchServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static FundingFixture fixture;
    private static WorkFixture work;
    private static DispatchService dispatch;
    private static EnclosureService enclosures;

    @BeforeAll
    static void start() {
        fixture = new FundingFixture();
        work = fixture.work;
        dispatch = work.get(DispatchService.class);
        enclosures = work.get(EnclosureService.class);
    }

    @AfterAll
    static void stop() {
        fixture.close();
    }

    @Test
    void anApplicationIsPostedAndReceivedAndBothCanBeTakenBack() {
        long id = fixture.create(fixture.accepted(100));
        assertThat(get(id).state()).isEqualTo(DispatchState.IN_PREPARATION);
        assertRefused(
                () -> work.asStaff(() -> dispatch.post(id, 0, TODAY)),
                "postedOn",
                "dispatch.posted.unexported");
        work.asStaff(() -> fixture.snapshots.freeze(id));
        assertThat(get(id).state()).isEqualTo(DispatchState.TO_POST);

        work.asStaff(() -> dispatch.post(id, get(id).version(), TODAY));
        work.asStaff(() -> dispatch.receive(id, get(id).version(), TODAY));

        assertThat(get(id).state()).isEqualTo(DispatchState.RECEIVED);
        assertThat(work.asStaff(() -> dispatch.states(List.of(id))))
                .containsEntry(id, DispatchState.RECEIVED);
        assertThatThrownBy(() -> work.asStaff(() -> dispatch.takeBack(id, 77)))
                .isInstanceOf(StaleDataException.class);
        work.asStaff(() -> dispatch.takeBack(id, get(id).version()));
        assertThat(get(id).state()).isEqualTo(DispatchState.POSTED);
        work.asStaff(() -> dispatch.takeBack(id, get(id).version()));
        assertThat(get(id).state()).isEqualTo(DispatchState.TO_POST);
        assertThat(work.asStaff(() -> dispatch.states(List.of(id)))).isEmpty();
    }

    @Test
    void whatIsPutOutOnceMoreMayHaveBeenPostedBefore() {
        long id = fixture.create(fixture.accepted(100));
        work.asStaff(() -> fixture.snapshots.freeze(id));
        work.rig.clock().advance(Duration.ofDays(2));
        try {
            fixture.spend(id, "Flyer", 40_00);
            work.asStaff(() -> fixture.snapshots.freeze(id));
            work.asStaff(() -> dispatch.post(id, get(id).version(), TODAY));

            assertThat(get(id).postedOn()).isEqualTo(TODAY);
            assertRefused(
                    () ->
                            work.asStaff(
                                    () -> dispatch.post(id, get(id).version(), TODAY.minusDays(1))),
                    "postedOn",
                    "dispatch.posted.early");
        } finally {
            work.rig.clock().advance(Duration.ofDays(-2));
        }
    }

    @Test
    void whatWasPutOutAndNotPostedWaitsToday() {
        long id = fixture.create();
        assertThat(toPost()).doesNotContain(id);
        work.asStaff(() -> fixture.snapshots.freeze(id));

        assertThat(toPost()).contains(id);
        assertThat(work.asStaff(() -> work.get(TodayService.class).get()).toPostCount())
                .isEqualTo(toPost().size());
        work.asStaff(() -> dispatch.post(id, get(id).version(), TODAY));
        assertThat(toPost()).doesNotContain(id);
        assertThat(work.asNeighbour(() -> dispatch.listToPost())).isEmpty();
    }

    @Test
    void theDeadlineOfTheFundingYearDecides() {
        long id = fixture.create();

        assertThat(get(id).deadline().orElseThrow().deadline())
                .isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(get(id).late()).isFalse();
    }

    @Test
    void enclosuresKeepTheirOrderAndTellWhatIsMissing() {
        long id = fixture.create();
        assertThat(get(id).missing()).hasSize(3).anyMatch(text -> text.contains("Flyer"));
        attach(id, EnclosureKind.FLYER);
        attach(id, EnclosureKind.PROOF);
        attach(id, EnclosureKind.DATA_USE);
        assertThat(get(id).missing()).isEmpty();

        work.asStaff(() -> enclosures.moveUp(get(id).enclosures().get(1).id()));
        work.asStaff(() -> enclosures.moveUp(get(id).enclosures().get(0).id()));
        assertThat(get(id).enclosures())
                .extracting(EnclosureRow::kind, EnclosureRow::position)
                .containsExactly(
                        tuple(EnclosureKind.PROOF, 1),
                        tuple(EnclosureKind.FLYER, 2),
                        tuple(EnclosureKind.DATA_USE, 3));
        EnclosureRow flyer = get(id).enclosures().get(1);
        work.asStaff(() -> enclosures.remove(flyer.id(), flyer.version()));
        assertThat(get(id).enclosures())
                .extracting(EnclosureRow::kind, EnclosureRow::position)
                .containsExactly(tuple(EnclosureKind.PROOF, 1), tuple(EnclosureKind.DATA_USE, 2));
        assertThat(get(id).missing()).hasSize(1);
    }

    @Test
    void filesAreJudgedByTheirContent() {
        long id = fixture.create();
        UploadedFile program = new UploadedFile("x.pdf", new byte[] {'M', 'Z'});
        assertRefused(
                () -> work.asStaff(() -> enclosures.attach(id, EnclosureKind.OTHER, program)),
                "file",
                "cost.file.type");
        assertRefused(
                () -> work.asStaff(() -> enclosures.attach(id, null, program)),
                "kind",
                "dispatch.enclosure.kind.choose");
        assertRefused(
                () -> work.asStaff(() -> dispatch.attachScan(id, program)),
                "file",
                "cost.file.type");
    }

    @Test
    void aNewScanReplacesTheOldOne() {
        long id = fixture.create();
        assertThat(get(id).scan()).isEmpty();
        work.asStaff(() -> dispatch.attachScan(id, new UploadedFile("a", FileFixture.pdf("x"))));
        work.asStaff(() -> dispatch.attachScan(id, new UploadedFile("b", FileFixture.png())));

        assertThat(get(id).scan().orElseThrow().mediaType()).isEqualTo("image/png");
        assertThat(work.asStaff(() -> dispatch.scan(id)).content()).isEqualTo(FileFixture.png());
    }

    @Test
    void anotherContactPointReachesNothing() {
        long id = fixture.create();
        attach(id, EnclosureKind.FLYER);
        EnclosureRow row = get(id).enclosures().get(0);
        work.asStaff(() -> dispatch.attachScan(id, new UploadedFile("b", FileFixture.png())));
        UploadedFile file = new UploadedFile("x", FileFixture.png());
        for (Runnable deed :
                List.<Runnable>of(
                        () -> dispatch.get(id),
                        () -> dispatch.post(id, 0, TODAY),
                        () -> dispatch.receive(id, 0, TODAY),
                        () -> dispatch.takeBack(id, 0),
                        () -> dispatch.scan(id),
                        () -> dispatch.attachScan(id, file),
                        () -> enclosures.attach(id, EnclosureKind.OTHER, file),
                        () -> enclosures.moveUp(row.id()),
                        () -> enclosures.remove(row.id(), row.version()),
                        () -> enclosures.content(row.id()))) {
            assertThatThrownBy(() -> work.rig.as(work.neighbour, deed))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    private static void attach(long id, EnclosureKind kind) {
        UploadedFile file = new UploadedFile("x.pdf", FileFixture.pdf(kind.name()));
        work.asStaff(() -> enclosures.attach(id, kind, file));
    }

    private static DispatchDetails get(long id) {
        return work.asStaff(() -> dispatch.get(id));
    }

    private static List<Long> toPost() {
        return work.asStaff(() -> dispatch.listToPost()).stream()
                .map(ApplicationToPost::id)
                .toList();
    }
}
