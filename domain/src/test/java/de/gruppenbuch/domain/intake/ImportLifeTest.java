package de.gruppenbuch.domain.intake;

import static de.gruppenbuch.domain.WorkFixture.assertRefused;
import static de.gruppenbuch.domain.intake.ImportFixture.good;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.shared.NotFoundException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How long a list lives, whose it is, how large it may be, and how it is taken back. */
class ImportLifeTest {

    private static ImportFixture given;

    @BeforeAll
    static void start() {
        given = new ImportFixture();
    }

    @AfterAll
    static void stop() {
        given.close();
    }

    @Test
    void takingBackRemovesWhatNobodyTouched() {
        long id =
                given.begin(
                        good("Bleibt geändert"), good("Bleibt eingeladen"), good("Geht wieder"));
        given.work.asStaff(() -> given.imports.bring(id));
        long edited = given.idsOf("Bleibt geändert").get(0);
        given.work.asStaff(
                () ->
                        given.work
                                .get(GroupService.class)
                                .editFacts(
                                        edited,
                                        given.details(edited).version(),
                                        given.details(edited).facts()));
        given.work.change(
                "update self_help_group set version = version + 1 where id = "
                        + edited
                        + " and version = 1");
        given.work.rig.newLead(
                given.work.staff,
                given.idsOf("Bleibt eingeladen").get(0),
                "leitung@gruppe.example");
        long gone = given.idsOf("Geht wieder").get(0);

        given.work.asStaff(() -> given.imports.takeBack(id));

        assertThat(given.idsOf("Bleibt geändert")).hasSize(1);
        assertThat(given.idsOf("Bleibt eingeladen")).hasSize(1);
        assertThat(given.idsOf("Geht wieder")).isEmpty();
        assertThat(given.deeds(gone)).containsExactly("group.register", "group.remove");
        ImportDetails told = given.work.asStaff(() -> given.imports.get(id));
        assertThat(told.state()).isEqualTo(ImportState.TAKEN_BACK);
        assertThat(told.remaining()).isEqualTo(2);
    }

    @Test
    void aListBelongsToThePersonWhoUploadedItForADay() {
        long id = given.begin(good("Meins"));
        Caller colleague =
                given.work.rig.newStaff(given.work.staff, "kollegin@musterstadt.example");

        assertThatThrownBy(() -> given.work.rig.as(colleague, () -> given.imports.get(id)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> given.work.asNeighbour(() -> given.imports.get(id)))
                .isInstanceOf(NotFoundException.class);
        Instant now = given.work.rig.clock().instant();
        try {
            given.work.rig.clock().set(now.plus(Duration.ofDays(1)));
            assertThatThrownBy(() -> given.work.asStaff(() -> given.imports.get(id)))
                    .isInstanceOf(NotFoundException.class);
            int purged =
                    given.work.rig.as(null, () -> given.work.get(ImportPurgeService.class).purge());
            assertThat(purged).isPositive();
            assertThat(given.work.read("select id from group_import where id = " + id)).isEmpty();
        } finally {
            given.work.rig.clock().set(now);
        }
    }

    @Test
    void aFileWithoutRowsOrWithTooManyIsRefused() {
        assertRefused(() -> given.begin(), "file", "import.file.noLines");
        String[][] many = new String[5_001][];
        Arrays.fill(many, good("Viele"));
        assertRefused(() -> given.begin(many), "file", "import.file.tooMany");
    }

    @Test
    void fiveThousandRowsTakeSecondsOfWork() {
        long id =
                given.begin(
                        IntStream.range(0, 5_000)
                                .mapToObj(number -> good("Große Liste " + number))
                                .toArray(String[][]::new));
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();

        given.work.asStaff(() -> given.imports.bring(id));

        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - start))
                .isLessThan(Duration.ofSeconds(10));
        assertThat(given.work.asStaff(() -> given.imports.get(id)).groups()).isEqualTo(5_000);
        given.work.asStaff(() -> given.imports.takeBack(id));
        assertThat(given.work.asStaff(() -> given.imports.get(id)).remaining()).isZero();
    }
}
