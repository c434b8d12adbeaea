package de.gruppenbuch.domain.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.WorkFixture;
import de.gruppenbuch.domain.assessment.AnswerBasis;
import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.assessment.ToolCategory;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.tool.OfferingRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody is signed in. */
class PublicCatalogueServiceTest {

    private static WorkFixture work;
    private static PublicCatalogueService catalogue;

    @BeforeAll
    static void start() {
        work = new WorkFixture();
        catalogue = work.get(PublicCatalogueService.class);
    }

    @AfterAll
    static void stop() {
        work.close();
    }

    @Test
    void theListEndsWithWhatHasEnded() {
        List<PublicOffering> all = catalogue.listOfferings(OfferingFilter.all());

        assertThat(all).hasSize(49);
        assertThat(all.get(0).row().assessment().effectiveStatus())
                .isEqualTo(AssessmentStatus.RECOMMENDED);
        assertThat(all.subList(45, 49))
                .extracting(PublicOffering::id)
                .containsExactly("jitsi-kuketz", "hangouts", "skype", "dudle-tud");
        assertThat(all.subList(0, 45)).allMatch(offering -> offering.row().selectable());
    }

    @Test
    void filtersNarrowTogether() {
        List<PublicOffering> found =
                catalogue.listOfferings(
                        new OfferingFilter(
                                ToolCategory.VIDEO_CONFERENCE,
                                AssessmentStatus.ACCEPTABLE_WITH_CONDITIONS,
                                true,
                                true,
                                true));

        assertThat(found).extracting(PublicOffering::id).containsExactly("bbb-senfcall");
    }

    @Test
    void aMessengerWithVideoIsFoundUnderVideoToo() {
        assertThat(
                        catalogue.listOfferings(
                                new OfferingFilter(
                                        ToolCategory.VIDEO_CONFERENCE, null, false, false, false)))
                .extracting(PublicOffering::id)
                .contains("signal", "threema-private", "zoom-basic")
                .doesNotContain("telegram", "nuudel");
    }

    @ParameterizedTest
    @CsvSource({
        "zoom-pro, 1399, MONTH, HOST",
        "threema-private, 500, ONCE, PERSON",
        "jitsi-hosted-avv, 1667, MONTH, GROUP",
        "bbb-hosted-avv, 833, MONTH, ROOM",
        "zoom-basic, 0, MONTH, HOST"
    })
    void aPriceIsWholeCents(String id, long cents, PricePeriod period, PriceUnit unit) {
        assertThat(offering(id).facts().price()).isEqualTo(new Price(cents, "EUR", period, unit));
    }

    @Test
    void anAnswerSaysHowSureItIs() {
        OfferingFacts facts = offering("zoom-basic").facts();

        assertThat(facts.maxParticipants()).isEqualTo(100);
        assertThat(facts.freeMinutes()).isEqualTo(40);
        assertThat(facts.answer("O05").basis()).isEqualTo(AnswerBasis.READ);
        assertThat(facts.answer("L03").basis()).isEqualTo(AnswerBasis.INFERRED);
        assertThat(facts.answer("O03").basis()).isEqualTo(AnswerBasis.OWN);
        assertThat(facts.answer("V03").known()).isFalse();
    }

    @Test
    void aToolShowsSpring2020BesideWhatCameLater() {
        PublicTool skype = catalogue.getTool("skype");

        assertThat(skype.story().spring2020())
                .extracting(fact -> fact.text().de())
                .contains("Bis zu 50 Personen gleichzeitig im Gruppenvideo.");
        assertThat(skype.story().spring2020())
                .allSatisfy(fact -> assertThat(fact.asOf()).isEqualTo(PartialDay.of("2020-04")));
        assertThat(skype.story().situationOn()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(skype.timeline()).extracting(TimelineEntry::day).isSorted();
        assertThat(skype.timeline().get(0).who()).doesNotContain("Seed");
    }

    @Test
    void theVendorsSuccessorIsNotNamedIfItIsNoBetter() {
        assertThat(catalogue.getTool("skype").alternatives().get("skype"))
                .isNotEmpty()
                .extracting(OfferingRow::toolId)
                .doesNotContain("microsoft-teams");
        assertThat(catalogue.getTool("jitsi-meet").alternatives().get("jitsi-hosted-avv"))
                .isEmpty();
    }

    @Test
    void aComparisonTakesTheFirstFourThatExistOnceEach() {
        Comparison comparison =
                catalogue.compare(
                        List.of(
                                "signal",
                                "no-such-thing",
                                "signal",
                                "zoom-pro",
                                "threema-private",
                                "skype",
                                "telegram"));

        assertThat(comparison.offerings())
                .extracting(PublicOffering::id)
                .containsExactly("signal", "zoom-pro", "threema-private", "skype");
        assertThat(comparison.rows())
                .hasSizeGreaterThan(20)
                .allSatisfy(row -> assertThat(row.answers()).hasSize(4))
                .allSatisfy(row -> assertThat(row.answers()).anyMatch(CriterionAnswer::known));
        assertThat(comparison.rows().get(0).group().de()).isEqualTo("Recht");
    }

    @Test
    void whatTheCatalogueDoesNotHaveIsNotFound() {
        assertThatThrownBy(() -> catalogue.getTool("no-such-thing"))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theTipsHoldAll21AgreementsInTheOrderOfAMeeting() {
        MeetingTips tips = catalogue.tips();

        assertThat(tips.sections())
                .extracting(section -> section.title().de())
                .containsExactly(
                        "Vor dem Treffen", "Zugang", "Während des Treffens", "Dabei bleiben");
        assertThat(tips.sections().stream().mapToInt(section -> section.tips().size()).sum())
                .isEqualTo(21);
        assertThat(tips.infoSources()).hasSize(10);
    }

    @Test
    void anExpiredJudgementIsNoAdvice() {
        work.rig.clock().set(Instant.parse("2029-01-01T09:00:00Z"));
        try {
            assertThat(catalogue.advise(GroupNeeds.unknown()).suggestions()).isEmpty();
        } finally {
            work.rig.clock().set(Instant.parse("2026-11-24T09:00:00Z"));
        }
    }

    /** Every way to answer the five questions. */
    @ParameterizedTest
    @EnumSource(Payer.class)
    void noAnswerIsADeadEndAndNothingBadIsNamed(Payer payer) {
        List<PublicOffering> all = catalogue.listOfferings(OfferingFilter.all());
        for (GroupNeeds needs : allNeeds(payer)) {
            Advice advice = AdvicePolicy.advise(needs, all);

            assertThat(advice.suggestions().size()).as(needs.toString()).isLessThanOrEqualTo(3);
            assertThat(advice.suggestions().isEmpty())
                    .as(needs.toString())
                    .isNotEqualTo(advice.relaxations().isEmpty());
            assertThat(advice.suggestions())
                    .as(needs.toString())
                    .allMatch(found -> AdvicePolicy.mayBeNamed(found.assessment()))
                    .allMatch(found -> !found.steps().isEmpty());
        }
    }

    private static PublicOffering offering(String id) {
        return catalogue.compare(List.of(id)).offerings().get(0);
    }

    private static List<GroupNeeds> allNeeds(Payer payer) {
        List<GroupNeeds> all = new ArrayList<>();
        for (Integer participants : new Integer[] {null, 4, 10, 16, 40, 100}) {
            for (Wish phone : Wish.values()) {
                for (Wish account : Wish.values()) {
                    for (Wish confidential : Wish.values()) {
                        all.add(new GroupNeeds(participants, phone, account, confidential, payer));
                    }
                }
            }
        }
        return all;
    }
}
