package de.gruppenbuch.domain.search;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.cost.CostFixture;
import de.gruppenbuch.domain.cost.ToolChoice;
import de.gruppenbuch.domain.funding.FundingFixture;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.security.AccessDeniedException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first contact point has the group "Rheuma-Treff Müller" of Ute Ulrich. */
class SearchServiceTest {

    private static FundingFixture fixture;
    private static SearchService search;

    @BeforeAll
    static void start() {
        fixture = new FundingFixture();
        search = fixture.work.get(SearchService.class);
    }

    @AfterAll
    static void stop() {
        fixture.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Müller",
                "müller",
                "Mueller",
                "Muller",
                "MÜLLER",
                "Mülle",
                "Müler",
                "Rheuma",
                "Reuma",
                "Rheumatref",
                " treff müller "
            })
    void aGroupIsFoundWithoutUmlautsAndInSpiteOfTypingErrors(String text) {
        assertThat(find(text).groups())
                .extracting(SearchResult.Hit::title)
                .containsExactly("Rheuma-Treff Müller");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ute Ulrich", "ulrich", "Ullrich", "ute@gruppe.example"})
    void aPersonLeadsToTheGroup(String text) {
        assertThat(find(text).people())
                .singleElement()
                .satisfies(
                        hit -> {
                            assertThat(hit.title()).isEqualTo("Ute Ulrich");
                            assertThat(hit.subtitle()).isEqualTo("Rheuma-Treff Müller");
                            assertThat(hit.key()).isEqualTo(String.valueOf(fixture.cost.group));
                        });
    }

    @Test
    void toolsAreFoundByNameAndVendor() {
        assertThat(find("Whatsap").tools())
                .extracting(SearchResult.Hit::key)
                .containsExactly("whatsapp");
    }

    @Test
    void aRequestIsFoundByItsNumberAheadOfAllOthers() {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            numbers.add(fixture.cost.sent(CostFixture.FIT).number());
        }

        assertThat(find(numbers.get(0)).requests().get(0).key()).isEqualTo(numbers.get(0));
        assertThat(find(numbers.get(11)).requests().get(0).key()).isEqualTo(numbers.get(11));
        assertThat(find("2026-").requests()).hasSize(10);
    }

    @Test
    void anApplicationIsFoundByItsNumberAheadOfAllOthers() {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            ids.add(fixture.create());
        }

        for (long id : List.of(ids.get(0), ids.get(11))) {
            assertThat(find(fixture.get(id).number()).applications().get(0).key())
                    .isEqualTo(String.valueOf(id));
        }
    }

    @Test
    void draftsAreFoundByNobody() {
        String number =
                fixture.cost.asLead(
                        () ->
                                fixture.cost.own.begin(
                                        fixture.cost.group,
                                        new ToolChoice(null, "Zauberkasten", false)));

        assertThat(find("Zauberkasten").total()).isZero();
        assertThat(find(number).requests())
                .extracting(SearchResult.Hit::key)
                .doesNotContain(number);
    }

    @Test
    void aRemovedGroupIsNotFound() {
        long id = fixture.work.register("Kurzlebige", "MUSCULO");
        assertThat(find("Kurzlebige").groups()).hasSize(1);
        remove(id);

        assertThat(find("Kurzlebige").total()).isZero();
    }

    @Test
    void anotherContactPointFindsNothingButTools() {
        String number = fixture.cost.sent(CostFixture.FIT).number();
        String application = fixture.get(fixture.create()).number();

        for (String text : List.of("Müller", "Ulrich", number, application)) {
            SearchResult found = fixture.work.asNeighbour(() -> search.search(text));
            assertThat(found.total()).as(text).isEqualTo(found.tools().size());
        }
    }

    @Test
    void aLeadDoesNotSearch() {
        assertThatThrownBy(() -> fixture.cost.asLead(() -> search.search("Müller")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "M", " M ", "\t\n"})
    void lessThanTwoCharactersFindNothing(String text) {
        assertThat(find(text).total()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%", "__", "%_%", "\\\\", "a\\", "'; drop table account; --", "🙂🙂"})
    void signsWithMeaningForTheDatabaseAreOnlySigns(String text) {
        SearchResult found = find(text);
        assertThat(found.groups()).isEmpty();
        assertThat(found.people()).isEmpty();
        assertThat(found.requests()).isEmpty();
    }

    @Test
    void onlyTheFirstHundredCharactersAreLookedFor() {
        String name = "Zeitzeugen ".repeat(10).substring(0, 100);
        long id = fixture.work.register(name);
        String digits = IntStream.range(1000, 3000).mapToObj(String::valueOf).collect(joining());

        assertThat(find(name + digits).groups())
                .extracting(SearchResult.Hit::title)
                .containsExactly(name);
        assertThat(find(digits).total()).isZero();
        remove(id);
    }

    private static void remove(long group) {
        GroupService groups = fixture.work.get(GroupService.class);
        fixture.work.asStaff(() -> groups.remove(group, groups.get(group).version()));
    }

    private static SearchResult find(String text) {
        return fixture.work.asStaff(() -> search.search(text));
    }
}
