package de.gruppenbuch.domain.cost;

import static de.gruppenbuch.domain.usage.UseFactsFixture.DAY;
import static de.gruppenbuch.domain.usage.UseFactsFixture.use;
import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.agreement.AgreementState;
import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.assessment.ProtectionLevel;
import de.gruppenbuch.domain.group.TopicKind;
import de.gruppenbuch.domain.tool.ContractParty;
import de.gruppenbuch.domain.usage.UseFactsFixture;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FundingGatePolicyTest {

    @Test
    void aRecommendedToolPassesWithoutConditions() {
        GateAnswer answer = ask(use());

        assertThat(answer.outcome()).isEqualTo(GateOutcome.PASS);
        assertThat(answer.conditions()).isEmpty();
        assertThat(answer.askedOn()).isEqualTo(DAY);
        assertThat(answer.assessmentId()).isEqualTo("tool:ORGANISATION:2026-11-23");
        assertThat(rules(answer.reasons())).containsExactly("GATE-RECOMMENDED", "R5");
        assertThat(answer.reasons().get(0).source().de()).isEqualTo("§ 20h Abs. 2 SGB V");
        assertThat(answer.reasons().get(1).source().de())
                .isEqualTo("Werkzeug-Verzeichnis, Stand 23.11.2026. Quelle");
    }

    @Test
    void aToolWithConditionsPassesAndSaysWhetherTheyAreConfirmed() {
        UseFactsFixture acceptable = use().judged(AssessmentStatus.ACCEPTABLE_WITH_CONDITIONS);

        GateAnswer kept = ask(acceptable);
        GateAnswer open = ask(acceptable.withOpenCondition());

        assertThat(kept.outcome()).isEqualTo(GateOutcome.PASS_WITH_CONDITIONS);
        assertThat(rules(kept.conditions())).containsExactly("CND-NO-REC", "CND-AGREEMENT");
        assertThat(rules(kept.reasons())).endsWith("GATE-CONDITIONS_CONFIRMED");
        assertThat(open.outcome()).isEqualTo(GateOutcome.PASS_WITH_CONDITIONS);
        assertThat(rules(open.reasons())).endsWith("GATE-CONDITIONS_OPEN");
    }

    @ParameterizedTest
    @EnumSource(
            value = AssessmentStatus.class,
            names = {"ADVISED_AGAINST", "NOT_ASSESSED", "DISCONTINUED"})
    void everyOtherStatusBlocksAndSaysWhy(AssessmentStatus status) {
        GateAnswer answer = ask(use().judged(status));

        assertThat(answer.outcome()).isEqualTo(GateOutcome.BLOCKED);
        assertThat(answer.reasons().get(0).rule()).isEqualTo("GATE-" + status);
    }

    @Test
    void anExpiredJudgementBlocksAndSaysThatItHasToBeRenewed() {
        GateAnswer answer = ask(use().expired());

        assertThat(answer.outcome()).isEqualTo(GateOutcome.BLOCKED);
        assertThat(answer.reasons().get(0).text().de()).contains("abgelaufen");
        assertThat(ask(use().judged(AssessmentStatus.NOT_ASSESSED)).reasons().get(0).text().de())
                .contains("noch nicht bewertet");
    }

    @Test
    void aPlanForCompaniesOnlyIsCaughtWhenAPrivatePersonSigns() {
        GateAnswer answer = ask(use().planForOthers().signedBy(ContractParty.PRIVATE_PERSON));

        assertThat(answer.outcome()).isEqualTo(GateOutcome.BLOCKED);
        assertThat(answer.reasons())
                .filteredOn(reason -> reason.rule().equals("GATE-CONTRACT_MISMATCH"))
                .singleElement()
                .satisfies(
                        reason -> {
                            assertThat(reason.text().de()).contains("nur für Organisationen");
                            assertThat(reason.source().de()).contains("C8", "L06");
                        });
    }

    @Test
    void aPlanForConsumersOnlyIsCaughtWhenAnOrganisationSigns() {
        GateAnswer answer = ask(use().planForOthers().signedBy(ContractParty.ASSOCIATION));

        assertThat(answer.outcome()).isEqualTo(GateOutcome.BLOCKED);
        assertThat(answer.reasons())
                .filteredOn(reason -> reason.rule().equals("GATE-CONTRACT_MISMATCH"))
                .extracting(reason -> reason.text().de())
                .singleElement()
                .asString()
                .contains("nur für Privatpersonen");
    }

    @Test
    void asLongAsNobodySaidWhoSignsTheContractPartyIsACondition() {
        GateAnswer answer = ask(use().planForOthers().signedBy(null));

        assertThat(answer.outcome()).isEqualTo(GateOutcome.PASS_WITH_CONDITIONS);
        assertThat(rules(answer.conditions())).contains("CND-ORG-CONTRACT");
        assertThat(rules(answer.reasons())).endsWith("GATE-PARTY_UNKNOWN");
    }

    @Test
    void aRecommendedToolAsksForWhatIsMissing() {
        assertThat(rules(ask(use().withoutContract()).conditions())).containsExactly("CND-AVV");
        assertThat(rules(ask(use().agreed(AgreementState.NONE)).conditions()))
                .containsExactly("CND-AGREEMENT");
        assertThat(rules(ask(use().wanting(ProtectionLevel.HIGH)).conditions()))
                .containsExactly("GATE-PROTECTION");
        assertThat(
                        rules(
                                ask(use().reaching(ProtectionLevel.LOW).talkingAboutHealth())
                                        .conditions()))
                .containsExactly("CND-NO-HEALTH");
        assertThat(ask(use().withOpenCondition()).outcome()).isEqualTo(GateOutcome.PASS);
    }

    @Test
    void aToolOutsideTheCatalogueIsBlockedBecauseNobodyKnowsIt() {
        GateAnswer answer = FundingGatePolicy.ask(Optional.empty(), TopicKind.HEALTH, DAY);

        assertThat(answer.outcome()).isEqualTo(GateOutcome.BLOCKED);
        assertThat(answer.assessmentId()).isEmpty();
        assertThat(rules(answer.reasons())).containsExactly("GATE-UNKNOWN");
    }

    @ParameterizedTest
    @EnumSource(
            value = TopicKind.class,
            names = {"SOCIAL", "CARE"})
    void aTopicThatIsNoIllnessIsNamedButDoesNotJudgeTheTool(TopicKind kind) {
        GateAnswer answer = FundingGatePolicy.ask(Optional.of(use().build()), kind, DAY);

        assertThat(answer.outcome()).isEqualTo(GateOutcome.PASS);
        assertThat(rules(answer.reasons())).endsWith("GATE-TOPIC");
        assertThat(rules(FundingGatePolicy.ask(Optional.empty(), kind, DAY).reasons()))
                .containsExactly("GATE-UNKNOWN", "GATE-TOPIC");
    }

    private static List<String> rules(List<GateReason> reasons) {
        return reasons.stream().map(GateReason::rule).toList();
    }

    private static GateAnswer ask(UseFactsFixture use) {
        return FundingGatePolicy.ask(Optional.of(use.build()), TopicKind.HEALTH, DAY);
    }
}
