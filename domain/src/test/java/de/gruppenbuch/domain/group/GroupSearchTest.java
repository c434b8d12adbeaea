package de.gruppenbuch.domain.group;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.WorkFixture;
import de.gruppenbuch.domain.shared.Page;
import de.gruppenbuch.domain.shared.PageRequest;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupSearchTest {

    private static WorkFixture work;
    private static GroupService groups;

    @BeforeAll
    static void start() {
        work = new WorkFixture();
        groups = work.get(GroupService.class);
        add("Rheuma-Treff Mitte", "MUSCULO", "Dortmund", "Petra Müller");
        add("Depression gemeinsam tragen", "PSYCHE", "Köln", "Jürgen Groß");
        add("Ängste überwinden", "PSYCHE", "Bonn", "Ayşe Yılmaz");
        add("Osteoporose 50+", "MUSCULO", "Essen", "Hans_Peter Schmidt");
        add("Zöliakie Ruhr", "METAB", "Essen", "Nele Öztürk");
        work.asStaff(
                () -> {
                    long removed = register("Rheuma alt", "MUSCULO", "Dortmund", "Eva Alt");
                    groups.remove(removed, groups.get(removed).version());
                });
        work.register(work.neighbour, WorkFixture.answers("Rheuma nebenan", "MUSCULO", List.of()));
    }

    @AfterAll
    static void stop() {
        work.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Rheuma, Rheuma-Treff Mitte",
        "rhuema, Rheuma-Treff Mitte",
        "Rhema, Rheuma-Treff Mitte",
        "Mueller, Rheuma-Treff Mitte",
        "Müller, Rheuma-Treff Mitte",
        "Muller, Rheuma-Treff Mitte",
        "Petra Mueler, Rheuma-Treff Mitte",
        "Rheuma Dortmund, Rheuma-Treff Mitte",
        "Juergen, Depression gemeinsam tragen",
        "Gross, Depression gemeinsam tragen",
        "Depresion, Depression gemeinsam tragen",
        "Koeln, Depression gemeinsam tragen",
        "Angste, Ängste überwinden",
        "aengste, Ängste überwinden",
        "Yilmaz, Ängste überwinden",
        "Ayse, Ängste überwinden",
        "Osteoporse, Osteoporose 50+",
        "50+, Osteoporose 50+",
        "Hans_Peter, Osteoporose 50+",
        "Oeztuerk, Zöliakie Ruhr",
        "Zoeliakie, Zöliakie Ruhr",
        "Stoffwechsel, Zöliakie Ruhr"
    })
    void findsDespiteUmlautsAndTypingErrors(String typed, String name) {
        assertThat(find(typed)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "__", "Tauchsport", "44138", "Rheuma Köln", "Bohn Tinnitus", "'"})
    void findsNothingThatIsNotThere(String typed) {
        assertThat(find(typed)).isEmpty();
    }

    @Test
    void anyTextIsOnlyText() {
        assertThat(find("'); drop table self_help_group; --")).isEmpty();
        assertThat(find("\\ $1 ?1 :text")).isEmpty();
        assertThat(find("ä".repeat(300))).isEmpty();
    }

    @Test
    void aPostalCodeAndATopicAreFound() {
        assertThat(find("44137")).hasSize(5);
        assertThat(find("Psychische")).hasSize(2);
    }

    @Test
    void ordersAsPeopleDoAndPages() {
        assertThat(names(page(0, 3, "", true)))
                .containsExactly(
                        "Ängste überwinden", "Depression gemeinsam tragen", "Osteoporose 50+");
        assertThat(names(page(1, 3, "", true)))
                .containsExactly("Rheuma-Treff Mitte", "Zöliakie Ruhr");
        assertThat(page(1, 3, "", true).total()).isEqualTo(5);
        assertThat(names(page(0, 1, "", false))).containsExactly("Zöliakie Ruhr");
        assertThat(names(page(0, 5, "contact", true)))
                .startsWith("Depression gemeinsam tragen", "Rheuma-Treff Mitte", "Zöliakie Ruhr");
        assertThat(names(page(0, 5, "city", true))).startsWith("Ängste überwinden");
    }

    @Test
    void filtersByTopicAndWayOfMeeting() {
        assertThat(list(new GroupFilter("", "PSYCHE", null, ""))).hasSize(2);
        assertThat(list(new GroupFilter("", "PSYCHE", MeetingMode.ONLINE, ""))).isEmpty();
        assertThat(list(new GroupFilter(null, null, null, null))).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "Rheumatreff Mitte, Rheuma-Treff Mitte",
        "Rheuma Treff, Rheuma-Treff Mitte",
        "Aengste ueberwinden, Ängste überwinden",
        "Depressionen gemeinsam tragen, Depression gemeinsam tragen"
    })
    void hintsAtSimilarNames(String typed, String name) {
        assertThat(work.asStaff(() -> groups.findSimilar(typed)))
                .extracting(SimilarGroup::name)
                .contains(name)
                .doesNotContain("Rheuma alt", "Rheuma nebenan");
    }

    @Test
    void differentNamesAreNotSimilar() {
        assertThat(work.asStaff(() -> groups.findSimilar("Tinnitus am Abend"))).isEmpty();
        assertThat(work.asStaff(() -> groups.findSimilar("Rh"))).isEmpty();
        assertThat(work.asStaff(() -> groups.findSimilar(null))).isEmpty();
    }

    private static void add(String name, String topic, String city, String contact) {
        work.asStaff(() -> register(name, topic, city, contact));
    }

    private static long register(String name, String topic, String city, String contact) {
        String[] names = contact.split(" ");
        return groups.register(
                new RegisterGroup(
                        name,
                        topic,
                        null,
                        "44137",
                        city,
                        MeetingMode.ON_SITE,
                        names[0],
                        names[1],
                        "x@gruppe.example",
                        null,
                        Consent.GIVEN,
                        List.of()));
    }

    private static List<String> find(String text) {
        return list(new GroupFilter(text, "", null, ""));
    }

    private static List<String> list(GroupFilter filter) {
        return names(work.asStaff(() -> groups.list(filter, PageRequest.first(20))));
    }

    private static Page<GroupRow> page(int page, int size, String sort, boolean ascending) {
        return work.asStaff(
                () -> groups.list(GroupFilter.all(), new PageRequest(page, size, sort, ascending)));
    }

    private static List<String> names(Page<GroupRow> page) {
        return page.items().stream().map(GroupRow::name).toList();
    }
}
