package de.gruppenbuch.domain.cost;

import static de.gruppenbuch.domain.usage.UseFactsFixture.DAY;
import static de.gruppenbuch.domain.usage.UseFactsFixture.use;
import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.agreement.AgreementState;
import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.assessment.ProtectionLevel;
import de.gruppenbuch.domain.group.TopicKind;
import de.gruppenbuch.domain.tool.ContractParty;
import de.gruppenbuch.domain.usage.UseFacts;
import de.gruppenbuch.domain.usage.UseFactsFixture;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The gate over every combination of what it looks at. */
class GateTableTest {

    private static final boolean[] BOTH = {false, true};

    /** One line of the table. */
    record Line(
            AssessmentStatus status,
            ContractParty party,
            boolean planForOthers,
            boolean contract,
            boolean confirmed,
            AgreementState agreement,
            boolean enoughProtection) {

        UseFacts facts() {
            UseFactsFixture use = use().signedBy(party).agreed(agreement);
            if (planForOthers) {
                use.planForOthers();
            }
            use.judged(status);
            if (!contract) {
                use.withoutContract();
            }
            if (!confirmed) {
                use.withOpenCondition();
            }
            if (!enoughProtection) {
                use.wanting(ProtectionLevel.HIGH);
            }
            return use.build();
        }

        /** Written down a second time, from the words of the rules. */
        GateOutcome expected() {
            boolean recommended = status == AssessmentStatus.RECOMMENDED;
            boolean acceptable = status == AssessmentStatus.ACCEPTABLE_WITH_CONDITIONS;
            if (!recommended && !acceptable) {
                return GateOutcome.BLOCKED;
            }
            if (planForOthers && party != null) {
                return GateOutcome.BLOCKED;
            }
            boolean organisation = party != null && party != ContractParty.PRIVATE_PERSON;
            boolean asks = acceptable || (organisation && !contract) || !enoughProtection;
            boolean agreementOpen = agreement != null && agreement != AgreementState.COUNTS;
            return asks || agreementOpen ? GateOutcome.PASS_WITH_CONDITIONS : GateOutcome.PASS;
        }
    }

    static Stream<Line> lines() {
        List<Line> lines = new ArrayList<>();
        List<ContractParty> parties = new ArrayList<>(Arrays.asList(ContractParty.values()));
        parties.add(null);
        List<AgreementState> agreements = new ArrayList<>(Arrays.asList(AgreementState.values()));
        agreements.add(null);
        for (AssessmentStatus status : AssessmentStatus.values()) {
            for (ContractParty party : parties) {
                for (AgreementState agreement : agreements) {
                    for (int bits = 0; bits < 16; bits++) {
                        lines.add(
                                new Line(
                                        status,
                                        party,
                                        BOTH[bits & 1],
                                        BOTH[bits >> 1 & 1],
                                        BOTH[bits >> 2 & 1],
                                        agreement,
                                        BOTH[bits >> 3 & 1]));
                    }
                }
            }
        }
        return lines.stream();
    }

    @Test
    void everyCombinationIsAnsweredAsTheRulesSay() {
        assertThat(lines()).hasSize(5 * 4 * 6 * 16);
        assertThat(lines())
                .allSatisfy(
                        line ->
                                assertThat(ask(line).outcome())
                                        .as(line.toString())
                                        .isEqualTo(line.expected()));
    }

    @Test
    void everyAnswerNamesRuleAndSourceInBothLanguages() {
        assertThat(lines().map(GateTableTest::ask))
                .allSatisfy(
                        answer -> {
                            assertThat(answer.reasons()).isNotEmpty();
                            Stream.concat(answer.reasons().stream(), answer.conditions().stream())
                                    .forEach(GateTableTest::assertComplete);
                            assertThat(answer.assessmentId()).startsWith("tool:");
                            assertThat(answer.askedOn()).isEqualTo(DAY);
                        });
    }

    @Test
    void conditionsStandOnlyBesideAnAnswerWithConditions() {
        assertThat(lines().map(GateTableTest::ask))
                .allSatisfy(
                        answer ->
                                assertThat(answer.conditions().isEmpty())
                                        .isEqualTo(
                                                answer.outcome()
                                                        != GateOutcome.PASS_WITH_CONDITIONS));
    }

    @Test
    void aBlockedAnswerSaysWhyInItsReasons() {
        assertThat(lines().map(GateTableTest::ask))
                .filteredOn(answer -> answer.outcome() == GateOutcome.BLOCKED)
                .allSatisfy(
                        answer ->
                                assertThat(answer.reasons())
                                        .extracting(GateReason::rule)
                                        .containsAnyOf(
                                                "GATE-ADVISED_AGAINST",
                                                "GATE-NOT_ASSESSED",
                                                "GATE-DISCONTINUED",
                                                "GATE-CONTRACT_MISMATCH"));
    }

    static Stream<UseFactsFixture> rulesThatAreNamed() {
        return Stream.of(
                use().planForOthers(),
                use().withoutContract(),
                use().wanting(ProtectionLevel.HIGH),
                use().reaching(ProtectionLevel.LOW).talkingAboutHealth(),
                use().agreed(AgreementState.EXPIRED),
                use().signedBy(null));
    }

    @ParameterizedTest
    @MethodSource("rulesThatAreNamed")
    void whateverSpeaksAgainstTheUseIsAReason(UseFactsFixture use) {
        GateAnswer answer = FundingGatePolicy.ask(facts(use), TopicKind.HEALTH, DAY);

        assertThat(answer.reasons())
                .extracting(GateReason::rule)
                .containsAnyOf(
                        "GATE-CONTRACT_MISMATCH",
                        "GATE-CONTRACT_MISSING",
                        "GATE-NOT_PROTECTED_ENOUGH",
                        "GATE-AGREEMENT_MISSING",
                        "GATE-PARTY_UNKNOWN");
    }

    private static Optional<UseFacts> facts(UseFactsFixture use) {
        return Optional.of(use.build());
    }

    private static GateAnswer ask(Line line) {
        return FundingGatePolicy.ask(Optional.of(line.facts()), TopicKind.HEALTH, DAY);
    }

    private static void assertComplete(GateReason reason) {
        assertThat(reason.rule()).isNotBlank();
        assertThat(reason.text().de()).endsWith(".");
        assertThat(reason.text().en()).endsWith(".");
        assertThat(reason.source().de()).isNotBlank();
        assertThat(reason.source().en()).isNotBlank();
    }
}
