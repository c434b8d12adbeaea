package de.gruppenbuch.domain.usage;

import static de.gruppenbuch.domain.usage.UseFactsFixture.DAY;
import static de.gruppenbuch.domain.usage.UseFactsFixture.use;
import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.agreement.AgreementState;
import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.assessment.ProtectionLevel;
import de.gruppenbuch.domain.tool.ContractParty;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CombinedStatusPolicyTest {

    static Stream<Arguments> eachProblemAlone() {
        return Stream.of(
                Arguments.of(use(), UseStatus.IN_ORDER),
                Arguments.of(use().ended().withoutContract(), UseStatus.ENDED),
                Arguments.of(use().judged(AssessmentStatus.DISCONTINUED), UseStatus.DISCONTINUED),
                Arguments.of(
                        use().judged(AssessmentStatus.ADVISED_AGAINST), UseStatus.ADVISED_AGAINST),
                Arguments.of(use().judged(AssessmentStatus.NOT_ASSESSED), UseStatus.NOT_ASSESSED),
                Arguments.of(use().expired(), UseStatus.NOT_ASSESSED),
                Arguments.of(use().planForOthers(), UseStatus.CONTRACT_MISMATCH),
                Arguments.of(use().wanting(ProtectionLevel.HIGH), UseStatus.NOT_PROTECTED_ENOUGH),
                Arguments.of(
                        use().wanting(ProtectionLevel.LOW)
                                .reaching(ProtectionLevel.LOW)
                                .talkingAboutHealth(),
                        UseStatus.NOT_PROTECTED_ENOUGH),
                Arguments.of(use().withoutContract(), UseStatus.CONTRACT_MISSING),
                Arguments.of(use().contractOn(DAY.plusDays(1)), UseStatus.CONTRACT_MISSING),
                Arguments.of(use().withOpenCondition(), UseStatus.CONDITIONS_OPEN),
                Arguments.of(use().agreed(AgreementState.NONE), UseStatus.AGREEMENT_MISSING),
                Arguments.of(use().agreed(AgreementState.DRAFT), UseStatus.AGREEMENT_MISSING),
                Arguments.of(use().agreed(AgreementState.INCOMPLETE), UseStatus.AGREEMENT_MISSING),
                Arguments.of(use().agreed(AgreementState.EXPIRED), UseStatus.AGREEMENT_MISSING));
    }

    @ParameterizedTest
    @MethodSource("eachProblemAlone")
    void eachProblemAloneGivesItsStatus(UseFactsFixture use, UseStatus expected) {
        CombinedStatus combined = CombinedStatusPolicy.of(use.build());

        assertThat(combined.status()).isEqualTo(expected);
        assertThat(combined.reasons()).extracting(UseReason::status).containsExactly(expected);
    }

    @Test
    void everyStatusIsReachedByTheTable() {
        Set<Object> reached = new HashSet<>();
        eachProblemAlone().forEach(row -> reached.add(row.get()[1]));

        assertThat(reached).containsExactlyInAnyOrder((Object[]) UseStatus.values());
    }

    @Test
    void theWorstProblemDecidesAndAllAreTold() {
        UseFacts facts =
                use().planForOthers()
                        .wanting(ProtectionLevel.HIGH)
                        .withoutContract()
                        .withOpenCondition()
                        .agreed(AgreementState.NONE)
                        .build();

        CombinedStatus combined = CombinedStatusPolicy.of(facts);

        assertThat(combined.status()).isEqualTo(UseStatus.CONTRACT_MISMATCH);
        assertThat(combined.reasons())
                .extracting(UseReason::status)
                .containsExactly(
                        UseStatus.CONTRACT_MISMATCH,
                        UseStatus.NOT_PROTECTED_ENOUGH,
                        UseStatus.CONTRACT_MISSING,
                        UseStatus.CONDITIONS_OPEN,
                        UseStatus.AGREEMENT_MISSING);
    }

    @ParameterizedTest
    @EnumSource(
            value = AssessmentStatus.class,
            names = {"ADVISED_AGAINST", "NOT_ASSESSED", "DISCONTINUED"})
    void aToolThatMustNotBeUsedIsAskedForNothingElse(AssessmentStatus status) {
        UseFacts facts =
                use().judged(status)
                        .wanting(ProtectionLevel.HIGH)
                        .withoutContract()
                        .withOpenCondition()
                        .agreed(AgreementState.NONE)
                        .build();

        assertThat(CombinedStatusPolicy.of(facts).reasons()).hasSize(1);
    }

    @Test
    void aPrivatePersonNeedsNoProcessorContract() {
        UseFacts facts = use().signedBy(ContractParty.PRIVATE_PERSON).withoutContract().build();

        assertThat(CombinedStatusPolicy.of(facts).status()).isEqualTo(UseStatus.IN_ORDER);
    }

    @Test
    void aContractOfTodayCountsToday() {
        assertThat(CombinedStatusPolicy.of(use().contractOn(DAY).build()).status())
                .isEqualTo(UseStatus.IN_ORDER);
    }

    @Test
    void asLongAsNobodySaidWhoSignsThePlanMayStillFit() {
        UseFacts facts = use().planForOthers().signedBy(null).build();

        CombinedStatus combined = CombinedStatusPolicy.of(facts);

        assertThat(facts.contractPartyExcluded()).isFalse();
        assertThat(combined.status()).isEqualTo(UseStatus.CONDITIONS_OPEN);
    }

    @Test
    void moreProtectionThanWantedIsFine() {
        UseFacts facts = use().wanting(ProtectionLevel.LOW).reaching(ProtectionLevel.HIGH).build();

        assertThat(CombinedStatusPolicy.of(facts).status()).isEqualTo(UseStatus.IN_ORDER);
    }

    @Test
    void healthIsWarnedOfOnlyWhereTheToolIsForDatesOnly() {
        assertThat(use().talkingAboutHealth().build().healthOnLowTool()).isFalse();
        assertThat(
                        use().talkingAboutHealth()
                                .reaching(ProtectionLevel.LOW)
                                .build()
                                .healthOnLowTool())
                .isTrue();
        assertThat(use().reaching(ProtectionLevel.LOW).build().healthOnLowTool()).isFalse();
    }

    @Test
    void aToolWithoutAgreementNeedsNone() {
        assertThat(CombinedStatusPolicy.of(use().agreed(null).build()).status())
                .isEqualTo(UseStatus.IN_ORDER);
    }

    @Test
    void everyReasonHasWordsANextStepAndASourceInBothLanguages() {
        List<UseFactsFixture> uses =
                eachProblemAlone().map(row -> (UseFactsFixture) row.get()[0]).toList();

        assertThat(uses)
                .flatExtracting(use -> CombinedStatusPolicy.of(use.build()).reasons())
                .allSatisfy(
                        reason ->
                                Stream.of(reason.text(), reason.nextStep())
                                        .flatMap(text -> Stream.of(text.de(), text.en()))
                                        .forEach(words -> assertThat(words).endsWith(".")))
                .allSatisfy(
                        reason ->
                                assertThat(
                                                Arrays.asList(
                                                        reason.source().de(), reason.source().en()))
                                        .doesNotContain(""));
    }
}
