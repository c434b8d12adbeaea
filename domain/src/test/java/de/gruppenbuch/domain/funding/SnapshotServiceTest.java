package de.gruppenbuch.domain.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.gruppenbuch.domain.group.EditGroup;
import de.gruppenbuch.domain.group.GroupDetails;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.group.MeetingMode;
import de.gruppenbuch.domain.security.AccessDeniedException;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.RecordJson;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SnapshotServiceTest {

    private static final Instant START = Instant.parse("2026-11-24T09:00:00Z");

    private static FundingFixture fixture;
    private static SnapshotService snapshots;

    @BeforeAll
    static void start() {
        fixture = new FundingFixture();
        snapshots = fixture.snapshots;
    }

    @AfterAll
    static void stop() {
        fixture.close();
    }

    @Test
    void whatWasFrozenIsTheSameAYearLaterByteForByte() {
        long id = fixture.create(fixture.accepted(11_880));
        FrozenSnapshot frozen = freeze(id);
        String stored = content(frozen.id());

        fixture.work.rig.clock().advance(Duration.ofDays(400));
        rename("Neuer Name");
        fixture.work.asStaff(
                () ->
                        fixture.work
                                .get(ProfileService.class)
                                .saveFunder(FundingFixture.FUNDER, "Neue Kasse", "", "Brief"));
        FrozenSnapshot later = get(frozen.id());
        fixture.work.rig.clock().set(START);
        rename("Rheuma-Treff Müller");

        assertThat(later).isEqualTo(frozen);
        assertThat(RecordJson.write(later.content())).isEqualTo(stored);
        assertThat(RecordJson.write(frozen.content())).isEqualTo(stored);
        assertThat(later.content().group().name()).isEqualTo("Rheuma-Treff Müller");
    }

    @Test
    void aSecondExportOfTheSameContentIsTheSameSnapshotOnAnyDay() {
        long id = fixture.create(fixture.accepted(500));
        FrozenSnapshot first = freeze(id);
        assertThat(freeze(id)).isEqualTo(first);

        fixture.work.rig.clock().advance(Duration.ofDays(3));
        FrozenSnapshot later = freeze(id);
        fixture.work.rig.clock().set(START);

        assertThat(later.id()).isEqualTo(first.id());
        assertThat(later.content().takenOn()).isEqualTo(first.content().takenOn());
        assertThat(fixture.get(id).snapshots()).hasSize(1);
    }

    @Test
    void anyChangeGivesANewSnapshotAndKeepsTheOldOne() {
        long id = fixture.create(fixture.accepted(500));
        FrozenSnapshot first = freeze(id);
        fixture.spend(id, "Miete", 1_000);
        FrozenSnapshot second = freeze(id);

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.content().requestedCents()).isEqualTo(1_500);
        assertThat(get(first.id()).content().requestedCents()).isEqualTo(500);
        assertThat(fixture.get(id).snapshots())
                .extracting(SnapshotRow::id, SnapshotRow::requestedCents)
                .containsExactly(tuple(second.id(), 1_500L), tuple(first.id(), 500L));
    }

    @Test
    void freezingMarksTheApplicationAsExported() {
        long id = fixture.create();
        assertThat(fixture.get(id).exportedAt()).isNull();
        freeze(id);

        assertThat(fixture.get(id).exportedAt()).isEqualTo(START);
    }

    @Test
    void theEvidenceOfTheToolGoesIntoTheSnapshot() {
        long id = fixture.create(fixture.cost.accepted("whatsapp", 100, "Nur so.").id());
        FundingSnapshot content = freeze(id).content();

        assertThat(content.digitalTools())
                .singleElement()
                .satisfies(
                        tool -> {
                            assertThat(tool.overrideReason()).isEqualTo("Nur so.");
                            assertThat(tool.source()).isNotBlank();
                            assertThat(tool.assessedOn()).isNotNull();
                        });
        assertThat(content.complete()).isFalse();
        assertThat(content.openTasks()).isNotEmpty();
        assertThat(content.declarations()).isNotEmpty().doesNotContain("");
    }

    @Test
    void aSnapshotThatDoesNotMatchItsHashIsRefused() {
        long id = fixture.create();
        FrozenSnapshot frozen = freeze(id);
        String forge =
                "update funding_snapshot set content = replace(content, 'Rheuma', 'Reuma')"
                        + " where id = "
                        + frozen.id();
        assertThatThrownBy(() -> fixture.work.change(forge))
                .isInstanceOf(IllegalStateException.class);

        fixture.work.change(
                "set session_replication_role = replica; "
                        + forge
                        + "; set session_replication_role = default");

        assertThatThrownBy(() -> get(frozen.id()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not match its hash");
        assertThatThrownBy(() -> freeze(id)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anotherContactPointAndALeadGetNothing() {
        FrozenSnapshot frozen = freeze(fixture.create());

        assertThatThrownBy(() -> fixture.work.asNeighbour(() -> snapshots.get(frozen.id())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> fixture.cost.asLead(() -> snapshots.get(frozen.id())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static FrozenSnapshot freeze(long application) {
        return fixture.work.asStaff(() -> snapshots.freeze(application));
    }

    private static FrozenSnapshot get(long snapshot) {
        return fixture.work.asStaff(() -> snapshots.get(snapshot));
    }

    private static String content(long snapshot) {
        return fixture.work
                .read("select content from funding_snapshot where id = " + snapshot)
                .get(0);
    }

    private static void rename(String name) {
        GroupService groups = fixture.work.get(GroupService.class);
        long id = fixture.cost.group;
        GroupDetails now = fixture.work.asStaff(() -> groups.get(id));
        EditGroup change =
                new EditGroup(
                        name,
                        "MUSCULO",
                        null,
                        null,
                        "44137",
                        "Musterstadt",
                        MeetingMode.ON_SITE,
                        null,
                        null);
        fixture.work.asStaff(() -> groups.edit(id, now.version(), change));
    }
}
