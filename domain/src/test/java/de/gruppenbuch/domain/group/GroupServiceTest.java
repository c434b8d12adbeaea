package de.gruppenbuch.domain.group;

import static de.gruppenbuch.domain.WorkFixture.answers;
import static de.gruppenbuch.domain.WorkFixture.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.WorkFixture;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.PageRequest;
import de.gruppenbuch.domain.tool.ToolUseService;
import jakarta.validation.ConstraintViolationException;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GroupServiceTest {

    private static WorkFixture work;
    private static GroupService groups;

    @BeforeAll
    static void start() {
        work = new WorkFixture();
        groups = work.get(GroupService.class);
    }

    @AfterAll
    static void stop() {
        work.close();
    }

    @Test
    void aRegisteredGroupIsShownAsItWasTyped() {
        long id = work.register(work.staff, answers(" Rheuma-Liga Mitte ", "MUSCULO", List.of()));

        GroupDetails group = get(id);

        assertThat(group.name()).isEqualTo("Rheuma-Liga Mitte");
        assertThat(group.topic().kind()).isEqualTo(TopicKind.HEALTH);
        assertThat(group.first().fullName()).isEqualTo("Ute Ulrich");
        assertThat(group.first().email()).isEqualTo("ute@gruppe.example");
        assertThat(group.first().phone()).isEmpty();
        assertThat(group.second()).isEmpty();
        assertThat(group.removed()).isFalse();
        assertThat(group.registeredAt()).isEqualTo(work.rig.clock().instant());
        assertThat(deeds(id)).containsExactly("group.register");
    }

    @Test
    void toolsThatWereTickedBecomeUsesOnce() {
        long id =
                work.register(work.staff, answers("Ticks", "MUSCULO", List.of("signal", "signal")));

        assertThat(work.asStaff(() -> work.get(ToolUseService.class).listForGroup(id)))
                .singleElement()
                .satisfies(use -> assertThat(use.offering().id()).isEqualTo("signal"));
    }

    @Test
    void anEndedOrUnknownToolCannotBeTicked() {
        assertRefused(
                () -> work.register(work.staff, answers("Alt", "MUSCULO", List.of("skype"))),
                "offeringIds",
                "tool.use.ended");
        assertRefused(
                () -> work.register(work.staff, answers("Alt", "MUSCULO", List.of("brieftaube"))),
                "offeringIds",
                "tool.use.unknown");
        assertThat(work.read("select name from self_help_group where name = 'Alt'")).isEmpty();
    }

    @Test
    void aGroupThatNobodyCanReachIsNotRegistered() {
        RegisterGroup silent =
                new RegisterGroup(
                        "Still",
                        "MUSCULO",
                        null,
                        "44137",
                        "Musterstadt",
                        MeetingMode.BOTH,
                        "Ute",
                        "Ulrich",
                        null,
                        " ",
                        Consent.GIVEN,
                        List.of());

        assertRefused(() -> work.register(work.staff, silent), "email", "group.person.unreachable");
    }

    @Test
    void anUnknownTopicIsRefused() {
        assertRefused(
                () -> work.register("Irgendwas", "NONSENSE"), "topicCode", "group.topic.unknown");
    }

    @Test
    void emptyTooLongAndUnwritableAnswersAreRefused() {
        for (String name :
                List.of(" ", "x".repeat(201), "Nul\u0000", "Halb\ud83d", "Glocke\u0007")) {
            assertThatThrownBy(() -> work.register(name))
                    .isInstanceOf(ConstraintViolationException.class);
        }
    }

    @Test
    void everyScriptAndEmojiIsKept() {
        String name = "Χαρά 😀 شجاعة " + "z".repeat(180);

        assertThat(get(work.register(name)).name()).isEqualTo(name);
    }

    @Test
    void aRemovedGroupComesBackWithEverything() {
        long id = work.register("Kommt wieder");
        work.asStaff(() -> groups.remove(id, get(id).version()));
        assertThat(get(id).removed()).isTrue();
        assertThat(names("Kommt wieder")).isEmpty();

        work.asStaff(() -> groups.restore(id));

        assertThat(get(id).removed()).isFalse();
        assertThat(names("Kommt wieder")).containsExactly("Kommt wieder");
        assertThat(deeds(id)).containsExactly("group.register", "group.remove", "group.restore");
    }

    @Test
    void anotherContactPointReachesNothing() {
        long id = work.register("Nur unsere");
        long version = get(id).version();

        assertThatThrownBy(() -> work.asNeighbour(() -> groups.get(id)))
                .isInstanceOf(NotFoundException.class);
        for (Runnable deed :
                List.<Runnable>of(
                        () -> groups.edit(id, version, edit("Fremd")),
                        () -> groups.editPerson(id, version, 1, karin(Consent.GIVEN)),
                        () -> groups.editFacts(id, version, facts(null)),
                        () -> groups.remove(id, version),
                        () -> groups.restore(id))) {
            assertThatThrownBy(() -> work.rig.as(work.neighbour, deed))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThat(work.asNeighbour(() -> groups.findSimilar("Nur unsere"))).isEmpty();
        assertThat(
                        work.asNeighbour(
                                        () -> groups.list(GroupFilter.all(), PageRequest.first(10)))
                                .total())
                .isZero();
    }

    private static List<String> names(String text) {
        GroupFilter filter = new GroupFilter(text, "", null, "");
        return work.asStaff(() -> groups.list(filter, PageRequest.first(10))).items().stream()
                .map(GroupRow::name)
                .toList();
    }

    private static GroupDetails get(long id) {
        return work.asStaff(() -> groups.get(id));
    }

    private static List<String> deeds(long id) {
        return work.read(
                "select action from audit_entry where subject_kind = 'group' and subject_id = "
                        + id
                        + " order by id");
    }

    private static PersonDetails karin(Consent consent) {
        return new PersonDetails(
                "Karin", "Vogel", "Weg 4", "44139", "Musterstadt", "", "0231 2", consent);
    }

    private static EditGroup edit(String name) {
        return new EditGroup(
                name,
                "MUSCULO",
                null,
                null,
                "44137",
                "Musterstadt",
                MeetingMode.BOTH,
                "Haus der Begegnung",
                null);
    }

    private static EligibilityFacts facts(YearMonth founded) {
        return new EligibilityFacts(
                founded,
                9,
                7,
                MeetingFrequency.MONTHLY,
                11,
                true,
                false,
                Set.of(Publicity.FLYER, Publicity.PRESS),
                "Nein",
                LegalForm.INFORMAL,
                "Musterstadt");
    }
}
