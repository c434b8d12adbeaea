package de.gruppenbuch.domain.intake;

import static de.gruppenbuch.domain.WorkFixture.assertRefused;
import static de.gruppenbuch.domain.intake.ImportFixture.good;
import static de.gruppenbuch.domain.intake.ImportFixture.row;
import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.WorkFixture;
import de.gruppenbuch.domain.group.Consent;
import de.gruppenbuch.domain.group.GroupDetails;
import de.gruppenbuch.domain.group.MeetingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GroupImportServiceTest {

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
    void aTrialTellsWhatWouldHappenAndSavesNothing() {
        given.work.register("Schon da");
        long id =
                given.begin(
                        good("Neu eins"),
                        good(" SCHON  DA "),
                        row("Ohne Ort", "Sucht", "44137", "", "Online", "Ute U", "u@g.example"),
                        row("Wie", "Sucht", "44137", "Ort", "Kegeln", "Ute U", "u@g.example"),
                        good("neu eins"));
        List<String> before = given.work.read("select count(*) from self_help_group");

        ImportCheck check = given.work.asStaff(() -> given.imports.check(id));

        assertThat(check.good()).singleElement().returns("Neu eins", group -> group.name());
        assertThat(check.known()).isEqualTo(1);
        assertThat(check.wrong()).isEqualTo(3);
        assertThat(check.problems())
                .extracting(problem -> problem.line() + " " + problem.field())
                .containsExactly("4 CITY", "5 MEETING", "6 NAME");
        assertThat(check.problems())
                .extracting(ImportProblem::messageKey)
                .containsExactly("", "import.meeting.unknown", "import.line.twice");
        assertThat(check.preview()).hasSize(5);
        assertThat(given.work.read("select count(*) from self_help_group")).isEqualTo(before);
    }

    @Test
    void groupsComeInAsIfTheyHadBeenTypedAndOnlyOnce() {
        long id = given.begin(good("Erste Runde"), row("Falsch", "", "", "", "", "", ""));

        given.work.asStaff(() -> given.imports.bring(id));
        given.work.asStaff(() -> given.imports.bring(id));

        assertThat(given.idsOf("Erste Runde")).hasSize(1);
        GroupDetails group = given.details(given.idsOf("Erste Runde").get(0));
        assertThat(group.topic().code()).isEqualTo("ADDICTION");
        assertThat(group.postalCode()).isEqualTo("01067");
        assertThat(group.meetingMode()).isEqualTo(MeetingMode.ON_SITE);
        assertThat(group.first().fullName()).isEqualTo("Ute Ulrich");
        assertThat(group.first().consent()).isEqualTo(Consent.TO_BE_ASKED);
        assertThat(given.deeds(group.id())).containsExactly("group.register");
        assertThat(given.idsOf("Falsch")).isEmpty();
        assertThat(
                        given.work.read(
                                "select id from group_import where id = "
                                        + id
                                        + " and content is null"))
                .hasSize(1);
    }

    @Test
    void theSameFileOnceMoreBringsNothing() {
        given.work.asStaff(
                () -> given.imports.bring(given.begin(good("Zweimal"), good("Zweimal nah"))));
        long again = given.begin(good("Zweimal"), good("Zweimal nah"));

        assertThat(given.work.asStaff(() -> given.imports.check(again)).known()).isEqualTo(2);
        given.work.asStaff(() -> given.imports.bring(again));

        assertThat(given.idsOf("Zweimal")).hasSize(1);
        assertThat(given.work.asStaff(() -> given.imports.get(again)).groups()).isZero();
    }

    @Test
    void aWrongRowDoesNotStandInTheWayOfTheRightOne() {
        long id =
                given.begin(
                        row("Knapp", "Sucht", "44", "Musterstadt", "", "Ute U", "u@g.example"),
                        good("Knapp"));

        ImportCheck check = given.work.asStaff(() -> given.imports.check(id));

        assertThat(check.good()).hasSize(1);
        assertThat(check.problems()).singleElement().returns(2, ImportProblem::line);
    }

    @Test
    void groupsOfANeighbourOrAtAnotherPlaceDoNotCount() {
        given.work.register(
                given.work.neighbour, WorkFixture.answers("Nebenan", "METAB", List.of()));
        given.work.register("Woanders");

        ImportCheck check =
                given.work.asStaff(
                        () ->
                                given.imports.check(
                                        given.begin(
                                                row(
                                                        "Nebenan",
                                                        "Sucht",
                                                        "44137",
                                                        "Musterstadt",
                                                        "Online",
                                                        "Ute U",
                                                        "u@g.example"),
                                                row(
                                                        "Woanders",
                                                        "Sucht",
                                                        "50667",
                                                        "Köln",
                                                        "Online",
                                                        "Ute U",
                                                        "u@g.example"))));

        assertThat(check.good()).hasSize(2);
    }

    @Test
    void wordsForTopicsAreAskedForOnceAndStayAsDetail() {
        long id =
                given.begin(
                        row("Mut", "Depression", "44137", "Ort", "Online", "Ute U", "u@g.example"),
                        row(
                                "Mut 2",
                                "Depression",
                                "1067",
                                "Ort",
                                "Online",
                                "Ute U",
                                "u@g.example"));
        assertThat(given.work.asStaff(() -> given.imports.check(id)).unknownTopics())
                .containsExactly("Depression");

        given.work.asStaff(() -> given.imports.nameTopics(id, Map.of("Depression", "PSYCHE")));

        assertThat(given.work.asStaff(() -> given.imports.check(id)).good())
                .allSatisfy(
                        group -> {
                            assertThat(group.topicCode()).isEqualTo("PSYCHE");
                            assertThat(group.topicDetail()).isEqualTo("Depression");
                        })
                .hasSize(2);
    }

    @Test
    void columnsAreChosenOnceEachAndConsentIsAsked() {
        long id = given.begin(good("Wahl"));
        List<ImportField> twice = new ArrayList<>(given.columns(id));
        twice.set(1, ImportField.NAME);
        List<ImportField> nameless = new ArrayList<>(given.columns(id));
        nameless.set(0, ImportField.NONE);

        assertRefused(
                () -> given.choose(id, twice, Consent.GIVEN), "columns", "import.columns.twice");
        assertRefused(
                () -> given.choose(id, nameless, Consent.GIVEN), "columns", "import.columns.name");
        assertRefused(
                () -> given.choose(id, given.columns(id), null),
                "consent",
                "import.consent.missing");
    }
}
