package de.gruppenbuch.domain.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.WorkFixture;
import de.gruppenbuch.domain.assessment.AnswerBasis;
import de.gruppenbuch.domain.assessment.AssessmentProfile;
import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.assessment.Criterion;
import de.gruppenbuch.domain.assessment.ToolCategory;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.tool.CatalogueFilter.CatalogueOrder;
import de.gruppenbuch.domain.tool.CatalogueFilter.Feature;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CatalogueServiceTest {

    private static WorkFixture work;
    private static CatalogueService catalogue;

    @BeforeAll
    static void start() {
        work = new WorkFixture();
        catalogue = work.get(CatalogueService.class);
        work.register(work.staff, WorkFixture.answers("Eine", "MUSCULO", List.of("signal")));
        work.register(work.neighbour, WorkFixture.answers("Andere", "MUSCULO", List.of("discord")));
    }

    @AfterAll
    static void stop() {
        work.close();
    }

    @Test
    void everythingIsFoundWithoutAFilterInTheOrderOfTheCatalogue() {
        assertThat(ids(CatalogueFilter.all())).hasSize(49).startsWith("zoom-basic", "zoom-pro");
    }

    @Test
    void freeMeansThatThePriceIsKnownAndNothing() {
        assertThat(ids(with(Feature.FREE)))
                .contains("zoom-basic", "signal", "nuudel")
                .doesNotContain("zoom-pro", "threema-private", "zoom-x");
    }

    @Test
    void whoHasAskedForNoAccountGetsNoneWithAnUnknownAnswer() {
        assertThat(with(Feature.NO_ACCOUNT)).isNotNull();
        assertThat(rows(with(Feature.NO_ACCOUNT)))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.answers().value(Criterion.D02)).isEqualTo("NO"));
    }

    @Test
    void theLimitOfParticipantsCountsIncludingItself() {
        CatalogueFilter fifty = new CatalogueFilter("", null, null, Set.of(), 100, null);

        assertThat(rows(fifty))
                .isNotEmpty()
                .allSatisfy(
                        row ->
                                assertThat(Integer.parseInt(row.participants().value()))
                                        .isGreaterThanOrEqualTo(100));
        assertThat(ids(fifty)).contains("bbb-hosted-avv").doesNotContain("hangouts", "skype");
    }

    @Test
    void filtersHoldTogether() {
        CatalogueFilter filter =
                new CatalogueFilter(
                        "",
                        ToolCategory.MESSENGER,
                        AssessmentStatus.ACCEPTABLE_WITH_CONDITIONS,
                        Set.of(Feature.FREE, Feature.IN_USE),
                        0,
                        null);

        assertThat(ids(filter)).containsExactly("signal");
        assertThat(work.asNeighbour(() -> catalogue.list(filter))).isEmpty();
    }

    @Test
    void theBestStatusComesFirstIfAskedFor() {
        List<CatalogueRow> rows =
                rows(new CatalogueFilter("", null, null, Set.of(), 0, CatalogueOrder.STATUS));

        assertThat(rows)
                .isSortedAccordingTo(
                        java.util.Comparator.comparingInt(
                                row ->
                                        EffectiveStatusPolicy.rank(
                                                row.offering().assessment().effectiveStatus())));
    }

    @Test
    void aPageTellsEveryAnswerWithSourceDateAndBasis() {
        OfferingPage page = get("zoom-basic");
        AnswerView purposes = answer(page, Criterion.L03);

        assertThat(page.answers())
                .extracting(AnswerGroup::group)
                .containsExactly(CriterionGroup.values());
        assertThat(purposes.text().de()).isEqualTo("Ja, eigene Zwecke vorbehalten");
        assertThat(purposes.basis()).isEqualTo(AnswerBasis.INFERRED);
        assertThat(purposes.asOf()).isEqualTo("2021-11");
        assertThat(purposes.source()).isNotBlank();
        assertThat(answer(page, Criterion.L02).known()).isFalse();
        assertThat(answer(page, Criterion.O06).text().de()).isEqualTo("kostenlos");
        assertThat(answer(get("bbb-hosted-avv"), Criterion.O06).text().de())
                .isEqualTo("8,33 € im Monat je Raum");
    }

    @Test
    void bothProfilesStandOnThePageGroupFirst() {
        assertThat(get("jitsi-ffmuc").current())
                .extracting(
                        entry ->
                                entry.assessment().profile()
                                        + " "
                                        + entry.assessment().effectiveStatus())
                .containsExactly(
                        "GROUP ACCEPTABLE_WITH_CONDITIONS", "ORGANISATION ADVISED_AGAINST");
    }

    @Test
    void theTimelineBeginsInSpring2020AndEndsToday() {
        List<TimelineEntry> timeline = get("zoom-basic").timeline();

        assertThat(timeline.get(timeline.size() - 1).kind())
                .isEqualTo(TimelineEntry.TimelineKind.TODAY);
        assertThat(timeline)
                .filteredOn(entry -> entry.kind() == TimelineEntry.TimelineKind.CIRCULAR)
                .singleElement()
                .satisfies(entry -> assertThat(entry.lines()).isNotEmpty());
        assertThat(timeline.get(timeline.size() - 2).kind())
                .isEqualTo(TimelineEntry.TimelineKind.SHIPPED);
        assertThat(get("skype").timeline())
                .extracting(TimelineEntry::kind)
                .contains(TimelineEntry.TimelineKind.END);
    }

    @Test
    void onlyGroupsOfTheOwnContactPointAreNamed() {
        assertThat(get("signal").groups()).extracting(UsingGroup::name).containsExactly("Eine");
        assertThat(get("discord").groups()).isEmpty();
    }

    @Test
    void atMostFourStandSideBySideAndUnknownOnesAreLeftOut() {
        List<String> wanted =
                List.of("signal", "nothing", "signal", "zoom-pro", "nuudel", "skype", "discord");

        assertThat(work.asStaff(() -> catalogue.compare(wanted)))
                .extracting(page -> page.row().offering().id())
                .containsExactly("signal", "zoom-pro", "nuudel", "skype");
    }

    @Test
    void theNameOfAToolLeadsToItsFirstOffering() {
        assertThat(get("zoom").row().offering().id()).isEqualTo("zoom-basic");
        assertThatThrownBy(() -> get("nothing")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theHistoryHasBothProfiles() {
        assertThat(work.asStaff(() -> catalogue.history("signal")))
                .extracting(entry -> entry.assessment().profile())
                .containsExactly(AssessmentProfile.GROUP, AssessmentProfile.ORGANISATION);
    }

    private static CatalogueFilter with(Feature... features) {
        return new CatalogueFilter("", null, null, Set.of(features), 0, null);
    }

    private static List<CatalogueRow> rows(CatalogueFilter filter) {
        return work.asStaff(() -> catalogue.list(filter));
    }

    private static List<String> ids(CatalogueFilter filter) {
        return rows(filter).stream().map(row -> row.offering().id()).toList();
    }

    private static OfferingPage get(String id) {
        return work.asStaff(() -> catalogue.get(id));
    }

    private static AnswerView answer(OfferingPage page, Criterion criterion) {
        return page.answers().stream()
                .flatMap(group -> group.answers().stream())
                .filter(answer -> answer.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }
}
