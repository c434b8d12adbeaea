package de.gruppenbuch.domain.cost;

import static de.gruppenbuch.domain.tool.OfferingFixture.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.group.TopicKind;
import de.gruppenbuch.domain.tool.OfferingFixture;
import de.gruppenbuch.domain.tool.OfferingRow;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FundingGatePolicyTest {

    @Test
    void aRecommendedToolPassesWithoutConditions() {
        GateAnswer answer = ask(offering(AssessmentStatus.RECOMMENDED));

        assertThat(answer.outcome()).isEqualTo(GateOutcome.PASS);
        assertThat(answer.conditions()).isEmpty();
        assertThat(answer.askedOn()).isEqualTo(DAY);
        assertThat(answer.assessmentId()).isEqualTo("tool:GROUP:2026-11-23");
        assertThat(answer.reasons())
                .extracting(GateReason::rule)
                .containsExactly("GATE-RECOMMENDED", "K1");
    }

    @Test
    void aToolWithConditionsPassesAndNamesThem() {
        GateAnswer answer = ask(offering(AssessmentStatus.ACCEPTABLE_WITH_CONDITIONS));

        assertThat(answer.outcome()).isEqualTo(GateOutcome.PASS_WITH_CONDITIONS);
        assertThat(answer.conditions())
                .extracting(GateReason::rule, condition -> condition.text().de())
                .containsExactly(tuple("CND-AVV", "Vertrag."));
    }

    @ParameterizedTest
    @EnumSource(
            value = AssessmentStatus.class,
            names = {"ADVISED_AGAINST", "NOT_ASSESSED", "DISCONTINUED"})
    void everyOtherStatusBlocksAndSaysWhy(AssessmentStatus status) {
        GateAnswer answer = ask(offering(status));

        assertThat(answer.outcome()).isEqualTo(GateOutcome.BLOCKED);
        assertThat(answer.conditions()).isEmpty();
        assertThat(answer.reasons().get(0).rule()).isEqualTo("GATE-" + status);
    }

    @ParameterizedTest
    @EnumSource(AssessmentStatus.class)
    void everyReasonHasWordsAndASourceInBothLanguages(AssessmentStatus status) {
        GateAnswer answer = ask(offering(status), TopicKind.SOCIAL);

        assertThat(answer.reasons()).hasSize(3).allSatisfy(FundingGatePolicyTest::assertComplete);
        assertThat(answer.conditions()).allSatisfy(FundingGatePolicyTest::assertComplete);
        assertThat(answer.reasons().get(0).source().de()).isEqualTo("§ 20h Abs. 2 SGB V");
        assertThat(answer.reasons().get(1).source().de())
                .isEqualTo("Werkzeug-Verzeichnis, Stand 23.11.2026. Quelle");
    }

    @Test
    void anExpiredJudgementBlocksAndSaysThatItHasToBeRenewed() {
        GateAnswer answer = ask(OfferingFixture.expired("tool"));

        assertThat(answer.outcome()).isEqualTo(GateOutcome.BLOCKED);
        assertThat(answer.reasons().get(0).text().de()).contains("abgelaufen");
        assertThat(ask(offering(AssessmentStatus.NOT_ASSESSED)).reasons().get(0).text().de())
                .contains("noch nicht bewertet");
    }

    @Test
    void aToolOutsideTheCatalogueIsBlockedBecauseNobodyKnowsIt() {
        GateAnswer answer = FundingGatePolicy.ask(Optional.empty(), TopicKind.HEALTH, DAY);

        assertThat(answer.outcome()).isEqualTo(GateOutcome.BLOCKED);
        assertThat(answer.assessmentId()).isEmpty();
        assertThat(answer.reasons())
                .singleElement()
                .satisfies(FundingGatePolicyTest::assertComplete)
                .extracting(GateReason::rule)
                .isEqualTo("GATE-UNKNOWN");
    }

    @ParameterizedTest
    @EnumSource(
            value = TopicKind.class,
            names = {"SOCIAL", "CARE"})
    void aTopicThatIsNoIllnessIsNamedButDoesNotJudgeTheTool(TopicKind kind) {
        GateAnswer answer = ask(offering(AssessmentStatus.RECOMMENDED), kind);

        assertThat(answer.outcome()).isEqualTo(GateOutcome.PASS);
        assertThat(answer.reasons()).extracting(GateReason::rule).endsWith("GATE-TOPIC");
        assertThat(FundingGatePolicy.ask(Optional.empty(), kind, DAY).reasons())
                .extracting(GateReason::rule)
                .containsExactly("GATE-UNKNOWN", "GATE-TOPIC");
    }

    private static void assertComplete(GateReason reason) {
        assertThat(reason.rule()).isNotBlank();
        assertThat(reason.text().de()).endsWith(".");
        assertThat(reason.text().en()).endsWith(".");
        assertThat(reason.source().de()).isNotBlank();
        assertThat(reason.source().en()).isNotBlank();
    }

    private static OfferingRow offering(AssessmentStatus status) {
        return OfferingFixture.offering("tool", status);
    }

    private static GateAnswer ask(OfferingRow offering) {
        return ask(offering, TopicKind.HEALTH);
    }

    private static GateAnswer ask(OfferingRow offering, TopicKind kind) {
        return FundingGatePolicy.ask(Optional.of(offering), kind, DAY);
    }
}
