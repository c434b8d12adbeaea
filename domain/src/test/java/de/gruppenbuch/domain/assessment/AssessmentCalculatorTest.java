package de.gruppenbuch.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Edge days, and what the catalogue leaves open (ADR 0011). */
class AssessmentCalculatorTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, DISCONTINUED",
        "2026-11-23, DISCONTINUED",
        "2026-11-24, RECOMMENDED",
        "2026-10,    DISCONTINUED",
        "2026-11,    RECOMMENDED",
        "2025,       DISCONTINUED",
        "2026,       RECOMMENDED",
        "UNKNOWN,    RECOMMENDED"
    })
    void anOfferingIsEndedFromItsLastDayOn(String endedOn, AssessmentStatus expected) {
        assertThat(judge(facts(Map.of(Criterion.O10, dated(endedOn, null)))).status())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-24, CURRENT",
        "2023-11-23, STALE",
        "2023-11,    CURRENT",
        "2023-10,    STALE",
        "2023,       CURRENT",
        "2022,       STALE",
        "2022-20,    STALE",
        "2030-01-01, CURRENT"
    })
    void evidenceIsOldAfterThirtySixWholeMonths(String asOf, Evidence expected) {
        Judgement judgement = judge(carriedBy(asOf, asOf));

        assertThat(judgement.evidence()).isEqualTo(expected);
        assertThat(judgement.rules()).isEqualTo(List.of(expected == Evidence.STALE ? "R3" : "R5"));
    }

    @Test
    void aMonthIsWholeOnlyWhenItsDayHasCome() {
        OfferingFacts facts = carriedBy("2024-02-29", "2024-02-29");

        assertThat(judge(facts, LocalDate.of(2027, 2, 28)).evidence()).isEqualTo(Evidence.CURRENT);
        assertThat(judge(facts, LocalDate.of(2027, 3, 1)).evidence()).isEqualTo(Evidence.STALE);
    }

    @Test
    void theNewerOfTwoDatesCountsButOneMissingDateMakesBothUndated() {
        assertThat(judge(carriedBy("2019", "2026-01")).evidence()).isEqualTo(Evidence.CURRENT);
        assertThat(judge(carriedBy("2019", null)).evidence()).isEqualTo(Evidence.UNDATED);
        assertThat(judge(carriedBy("2019", null)).validityMonths()).isEqualTo(6);
    }

    @Test
    void anOwnConditionAloneIsKeptWithoutChangingTheStatus() {
        OfferingFacts good = facts(Map.of());
        OfferingFacts own =
                new OfferingFacts(
                        good.answers(), false, false, List.of("CND-NO-REC", "CND-NO-REC"));

        assertThat(judge(own).status()).isEqualTo(AssessmentStatus.RECOMMENDED);
        assertThat(judge(own).conditions()).containsExactly("CND-NO-REC");
    }

    @Test
    void aProviderThatIsControllerNeedsADecisionByC2AndNotByC17() {
        OfferingFacts facts = facts(Map.of(Criterion.L01, dated("PROVIDER_IS_CONTROLLER", null)));

        Judgement judgement = judge(facts);

        assertThat(judgement.rules()).containsExactly("C2");
        assertThat(judgement.conditions()).containsExactly("CND-LOCAL-DECISION");
        assertThat(judgement.needsLocalDecision()).isTrue();
    }

    @Test
    void theCriteriaAreThoseOfTheCatalogue() {
        List<JsonObject> criteria =
                ShippedCatalogue.CATALOGUE.getJsonArray("criteria").getValuesAs(JsonObject.class);

        assertThat(criteria)
                .extracting(one -> one.getString("id"))
                .containsExactly(
                        Stream.of(Criterion.values()).map(Enum::name).toArray(String[]::new));
        for (JsonObject one : criteria) {
            Criterion criterion = Criterion.valueOf(one.getString("id"));
            if (criterion.type() == AnswerType.CHOICE) {
                assertThat(one.getJsonObject("answers").keySet())
                        .containsAll(criterion.choices())
                        .allMatch(criterion::accepts);
            }
            for (ToolCategory category : ToolCategory.values()) {
                assertThat(
                                one.getJsonArray("mandatoryFor")
                                        .getValuesAs(JsonString::getString)
                                        .contains(category.name()))
                        .as("%s %s", criterion, category)
                        .isEqualTo(MandatoryCriteriaPolicy.of(category).contains(criterion));
            }
        }
    }

    @Test
    void everyRuleHasItsTextInTheCatalogue() {
        JsonObject texts =
                ShippedCatalogue.CATALOGUE.getJsonObject("rules").getJsonObject("reasonTexts");

        assertThat(texts.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(AssessmentRules.values())
                                .flatMap(step -> step.rules().stream())
                                .map(Rule::id)
                                .toList());
    }

    @Test
    void anAnswerThatTheRulesDoNotKnowIsRefused() {
        Map<Criterion, CriterionAnswer> wrong = Map.of(Criterion.L03, dated("MAYBE", null));

        assertThatThrownBy(() -> new OfferingFacts(wrong, false, false, List.of()))
                .hasMessage("L03 has no answer MAYBE");
    }

    private static Judgement judge(OfferingFacts facts) {
        return judge(facts, TODAY);
    }

    private static Judgement judge(OfferingFacts facts, LocalDate day) {
        return AssessmentCalculator.judge(
                facts, ToolCategory.VIDEO_CONFERENCE, AssessmentProfile.ORGANISATION, day);
    }

    private static OfferingFacts carriedBy(String purposesAsOf, String transferAsOf) {
        return facts(
                Map.of(
                        Criterion.L03, dated("NONE", purposesAsOf),
                        Criterion.L04, dated("EU_EEA", transferAsOf)));
    }

    /** An offering nobody objects to, with some answers exchanged. */
    private static OfferingFacts facts(Map<Criterion, CriterionAnswer> exchanged) {
        Map<Criterion, CriterionAnswer> answers = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            if (criterion.type() == AnswerType.CHOICE) {
                answers.put(criterion, dated(criterion.choices().get(0), "2026-06-01"));
            }
        }
        answers.put(Criterion.D06, dated("NO", "2026-06-01"));
        answers.putAll(exchanged);
        return new OfferingFacts(answers, false, false, List.of());
    }

    private static CriterionAnswer dated(String value, String asOf) {
        return new CriterionAnswer(value, asOf, AnswerBasis.READ, false, "seed");
    }
}
