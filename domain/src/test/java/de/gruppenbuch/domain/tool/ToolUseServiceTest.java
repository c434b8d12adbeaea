package de.gruppenbuch.domain.tool;

import static de.gruppenbuch.domain.WorkFixture.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.WorkFixture;
import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.StaleDataException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ToolUseServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static WorkFixture work;
    private static ToolUseService uses;

    @BeforeAll
    static void start() {
        work = new WorkFixture();
        uses = work.get(ToolUseService.class);
    }

    @AfterAll
    static void stop() {
        work.close();
    }

    @Test
    void aUseShowsStatusReasonAndWhatToUseInstead() {
        long group = work.register("Rheuma");
        record(group, "whatsapp", null);

        ToolUseRow use = list(group).get(0);

        assertThat(use.purpose()).isEqualTo("Absprachen");
        assertThat(use.ended()).isFalse();
        assertThat(use.offering().assessment().effectiveStatus())
                .isEqualTo(AssessmentStatus.ADVISED_AGAINST);
        assertThat(use.alternatives())
                .extracting(OfferingRow::id)
                .containsExactly("threema-private", "wire-personal", "signal");
        assertThat(work.read("select action from audit_entry where subject_id = " + group))
                .containsExactly("group.register", "toolUse.record");
    }

    @Test
    void presentUsesComeBeforePastOnes() {
        long group = work.register("Verlauf");
        record(group, "zoom-basic", TODAY.minusDays(1));
        record(group, "signal", TODAY);

        assertThat(list(group))
                .extracting(use -> use.offering().id() + " " + use.ended())
                .containsExactly("signal false", "zoom-basic true");
    }

    @Test
    void anEndedToolIsRefusedAnewAndStaysAsHistory() {
        long group = work.register("Skype-Gruppe");
        assertRefused(() -> record(group, "skype", null), "offeringId", "tool.use.ended");
        assertRefused(() -> record(group, "jitsi-kuketz", TODAY), "offeringId", "tool.use.ended");
        assertRefused(() -> record(group, "brieftaube", null), "offeringId", "tool.use.unknown");

        long past = record(group, "skype", LocalDate.of(2025, 5, 5));
        work.asStaff(
                () ->
                        uses.edit(
                                past,
                                version(past),
                                new RecordToolUse("skype", "Treffen und Chat", null, null)));

        assertThat(list(group).get(0).purpose()).isEqualTo("Treffen und Chat");
        assertThat(list(group).get(0).offering().selectable()).isFalse();
    }

    @Test
    void anEndedToolCannotBeReachedByChangingAnotherUse() {
        long group = work.register("Wechsel");
        long use = record(group, "signal", null);

        assertRefused(
                () ->
                        work.asStaff(
                                () ->
                                        uses.edit(
                                                use,
                                                version(use),
                                                new RecordToolUse("skype", "x", null, null))),
                "offeringId",
                "tool.use.ended");
    }

    @Test
    void aStaleFormIsRefused() {
        long use = record(work.register("Zwei"), "signal", null);
        long seen = version(use);
        work.asStaff(() -> uses.edit(use, seen, new RecordToolUse("signal", "Neu", null, null)));

        assertThatThrownBy(
                        () ->
                                work.asStaff(
                                        () ->
                                                uses.edit(
                                                        use,
                                                        seen,
                                                        new RecordToolUse(
                                                                "signal", "Alt", null, null))))
                .isInstanceOf(StaleDataException.class);
        assertThatThrownBy(() -> work.asStaff(() -> uses.remove(use, seen)))
                .isInstanceOf(StaleDataException.class);
    }

    @Test
    void aSlipIsTakenOffAndBroughtBack() {
        long group = work.register("Ausrutscher");
        long use = record(group, "signal", null);
        work.asStaff(() -> uses.remove(use, version(use)));
        assertThat(list(group)).isEmpty();

        work.asStaff(() -> uses.restore(use));
        assertThat(list(group)).hasSize(1);
    }

    @Test
    void toolsToLookAtAreThoseOfPresentUsesThatAreNotFit() {
        long group = work.register(work.neighbour, WorkFixture.answers("N", "MUSCULO", List.of()));
        for (String offering : List.of("telegram", "zoom-x", "signal", "wire-personal")) {
            work.asNeighbour(
                    () -> uses.record(group, new RecordToolUse(offering, "x", null, null)));
        }
        work.asNeighbour(
                () ->
                        uses.record(
                                group,
                                new RecordToolUse("discord", "x", null, TODAY.minusDays(1))));
        long removed =
                work.register(
                        work.neighbour, WorkFixture.answers("R", "MUSCULO", List.of("telegram")));
        work.rig.as(
                work.neighbour,
                () -> {
                    GroupService groups = work.get(GroupService.class);
                    groups.remove(removed, groups.get(removed).version());
                });

        assertThat(work.asNeighbour(uses::listToLookAt))
                .extracting(use -> use.offering().id())
                .containsExactlyInAnyOrder("telegram", "zoom-x");
    }

    @Test
    void anotherContactPointReachesNothing() {
        long group = work.register("Unsere");
        long use = record(group, "signal", null);
        RecordToolUse command = new RecordToolUse("signal", "fremd", null, null);

        assertThat(work.asNeighbour(() -> uses.listForGroup(group))).isEmpty();
        for (Runnable deed :
                List.<Runnable>of(
                        () -> uses.record(group, command),
                        () -> uses.edit(use, 1, command),
                        () -> uses.remove(use, 1),
                        () -> uses.restore(use),
                        () -> uses.get(use))) {
            assertThatThrownBy(() -> work.rig.as(work.neighbour, deed))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void aLeadSeesTheToolsOfTheOwnGroupOnly() {
        long own = work.register("Eigene");
        long other = work.register("Fremde");
        record(own, "signal", null);
        Caller lead = work.rig.newLead(work.staff, own, "tools@musterstadt.example");

        assertThat(work.rig.as(lead, () -> uses.listForGroup(own))).hasSize(1);
        assertThatThrownBy(() -> work.rig.as(lead, () -> uses.listForGroup(other)))
                .isInstanceOf(NotFoundException.class);
    }

    private static long record(long group, String offering, LocalDate until) {
        return work.asStaff(
                () -> uses.record(group, new RecordToolUse(offering, "Absprachen", null, until)));
    }

    private static List<ToolUseRow> list(long group) {
        return work.asStaff(() -> uses.listForGroup(group));
    }

    private static long version(long use) {
        return work.asStaff(() -> uses.get(use)).version();
    }
}
