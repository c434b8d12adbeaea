package de.gruppenbuch.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.assessment.ShippedCatalogue.Shipped;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules say exactly what the catalogue says about its own 49 offerings. */
class ShippedProposalsTest {

    @Test
    void thereAreNinetyEightOfEach() {
        assertThat(proposals()).hasSize(98);
        assertThat(ruleTestCases()).hasSize(98);
    }

    @ParameterizedTest(name = "{0} for {1}")
    @MethodSource("proposals")
    void everyProposalIsReproduced(Shipped offering, AssessmentProfile profile) {
        JsonObject proposal =
                offering.json().getJsonObject("proposal").getJsonObject(profile.name());

        Judgement judgement =
                AssessmentCalculator.judge(
                        offering.facts(),
                        offering.category(),
                        profile,
                        LocalDate.parse(proposal.getString("proposedOn")));

        assertThat(judgement.status().name()).isEqualTo(proposal.getString("status"));
        assertThat(judgement.reasons())
                .extracting(Reason::toString)
                .isEqualTo(texts(proposal.getJsonArray("reasons")));
        assertThat(judgement.conditions()).isEqualTo(texts(proposal.getJsonArray("conditions")));
        assertThat(judgement.evidence().code()).isEqualTo(proposal.getString("evidence"));
        assertThat(judgement.needsLocalDecision())
                .isEqualTo(proposal.getBoolean("needsLocalDecision"));
        assertThat(judgement.protectionLevel())
                .isEqualTo(
                        proposal.isNull("protectionLevel")
                                ? null
                                : ProtectionLevel.valueOf(proposal.getString("protectionLevel")));
        assertThat(judgement.validityMonths())
                .isEqualTo(
                        proposal.isNull("validityMonths")
                                ? null
                                : proposal.getInt("validityMonths"));
        assertThat(judgement.validUntil(LocalDate.parse(proposal.getString("proposedOn"))))
                .isEqualTo(
                        proposal.isNull("validUntilIfConfirmedToday")
                                ? null
                                : LocalDate.parse(
                                        proposal.getString("validUntilIfConfirmedToday")));
        assertThat(judgement.coverage()).isEqualTo(coverage(proposal));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("ruleTestCases")
    void everyCaseOfTheRulesIsMet(String offeringId, String profile, JsonObject expected) {
        Shipped offering = ShippedCatalogue.offering(offeringId);

        Judgement judgement =
                AssessmentCalculator.judge(
                        offering.facts(),
                        offering.category(),
                        AssessmentProfile.valueOf(profile),
                        LocalDate.parse(expected.getString("today")));

        assertThat(judgement.status().name()).isEqualTo(expected.getString("expectedStatus"));
        assertThat(judgement.rules()).isEqualTo(texts(expected.getJsonArray("expectedReasons")));
        assertThat(judgement.conditions())
                .isEqualTo(texts(expected.getJsonArray("expectedConditions")));
    }

    static Stream<Arguments> proposals() {
        return ShippedCatalogue.OFFERINGS.stream()
                .flatMap(
                        offering ->
                                Stream.of(AssessmentProfile.values())
                                        .map(profile -> Arguments.of(offering, profile)));
    }

    static Stream<Arguments> ruleTestCases() {
        return ShippedCatalogue.CATALOGUE
                .getJsonArray("ruleTestCases")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(
                        one ->
                                Arguments.of(
                                        one.getString("offeringId"),
                                        one.getString("profile"),
                                        one));
    }

    private static BigDecimal coverage(JsonObject proposal) {
        return proposal.isNull("coverage")
                ? null
                : proposal.getJsonNumber("coverage").bigDecimalValue().setScale(2);
    }

    private static List<String> texts(JsonArray list) {
        return list.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }
}
