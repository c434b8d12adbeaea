package de.gruppenbuch.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.assessment.AlteredOfferings.Altered;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every offering, shown on thousands of altered ones. */
class AssessmentPropertiesTest {

    private static final int MANY = 4000;

    /** From good to gone. */
    private static final List<AssessmentStatus> FROM_GOOD_TO_GONE =
            List.of(
                    AssessmentStatus.RECOMMENDED,
                    AssessmentStatus.ACCEPTABLE_WITH_CONDITIONS,
                    AssessmentStatus.NOT_ASSESSED,
                    AssessmentStatus.ADVISED_AGAINST,
                    AssessmentStatus.DISCONTINUED);

    @ParameterizedTest
    @EnumSource
    void aSecondImplementationFromTheTextsOfTheRulesAgrees(AssessmentProfile profile) {
        AlteredOfferings.of(1, 2 * MANY)
                .forEach(
                        one ->
                                assertThat(ReferenceAnswer.of(one.judge(profile)))
                                        .as("%s", one)
                                        .isEqualTo(
                                                new ReferenceRules(
                                                                one.json(),
                                                                one.category().name(),
                                                                profile.name(),
                                                                one.today())
                                                        .judge()));
    }

    @Test
    void theAlteredOfferingsReachEveryRuleAndStatus() {
        Set<String> rules = new TreeSet<>();
        Set<AssessmentStatus> statuses = new TreeSet<>();
        both(1).forEach(
                        judgement -> {
                            rules.addAll(judgement.rules());
                            statuses.add(judgement.status());
                        });

        Set<String> all =
                Stream.of(AssessmentRules.values())
                        .flatMap(step -> step.rules().stream())
                        .map(Rule::id)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(all).hasSize(4 + 8 + 17);
        assertThat(rules).isEqualTo(all);
        assertThat(statuses).containsExactly(AssessmentStatus.values());
    }

    @ParameterizedTest
    @EnumSource
    void aKnockOutAlwaysWinsOverAConditionAndOverAGap(AssessmentProfile profile) {
        AlteredOfferings.of(2, MANY)
                .filter(one -> one.judge(profile).status() != AssessmentStatus.DISCONTINUED)
                .forEach(
                        one -> {
                            OfferingFacts knockedOut =
                                    with(one.facts(), Criterion.L03, "OWN_PURPOSES");
                            Judgement judgement =
                                    AssessmentCalculator.judge(
                                            knockedOut, one.category(), profile, one.today());
                            assertThat(judgement.status())
                                    .isEqualTo(AssessmentStatus.ADVISED_AGAINST);
                            assertThat(judgement.rules())
                                    .contains("K1")
                                    .allMatch(rule -> rule.startsWith("K"));
                            assertThat(judgement.conditions()).isEmpty();
                        });
    }

    @ParameterizedTest
    @EnumSource
    void aMandatoryAnswerTurnedUnknownNeverLeavesAnOfferingUsable(AssessmentProfile profile) {
        AlteredOfferings.of(3, MANY)
                .forEach(
                        one -> {
                            for (Criterion mandatory : MandatoryCriteriaPolicy.of(one.category())) {
                                OfferingFacts less =
                                        with(one.facts(), mandatory, CriterionAnswer.UNKNOWN);
                                assertThat(
                                                AssessmentCalculator.judge(
                                                                less,
                                                                one.category(),
                                                                profile,
                                                                one.today())
                                                        .status())
                                        .isNotIn(
                                                AssessmentStatus.RECOMMENDED,
                                                AssessmentStatus.ACCEPTABLE_WITH_CONDITIONS);
                            }
                        });
    }

    @Test
    void theOrderOfAnswersNeverMatters() {
        Random random = new Random(4);
        AlteredOfferings.of(4, MANY)
                .forEach(
                        one -> {
                            OfferingFacts facts = one.facts();
                            List<Map.Entry<Criterion, CriterionAnswer>> entries =
                                    new ArrayList<>(facts.answers().entrySet());
                            Collections.shuffle(entries, random);
                            Map<Criterion, CriterionAnswer> shuffled = new LinkedHashMap<>();
                            entries.forEach(it -> shuffled.put(it.getKey(), it.getValue()));
                            assertThat(judge(answers(facts, shuffled), one))
                                    .isEqualTo(judge(facts, one));
                        });
    }

    @Test
    void anAbsentAnswerIsJudgedAsUnknown() {
        AlteredOfferings.of(5, MANY)
                .forEach(
                        one -> {
                            Map<Criterion, CriterionAnswer> known = new EnumMap<>(Criterion.class);
                            known.putAll(one.facts().answers());
                            known.values()
                                    .removeIf(it -> it.value().equals(CriterionAnswer.UNKNOWN));
                            assertThat(judge(answers(one.facts(), known), one))
                                    .isEqualTo(judge(one.facts(), one));
                        });
    }

    @ParameterizedTest
    @EnumSource
    void aStatusNeverImprovesAsTheDayMovesOn(AssessmentProfile profile) {
        AlteredOfferings.of(6, MANY / 10)
                .forEach(
                        one -> {
                            OfferingFacts facts = one.facts();
                            int before = 0;
                            for (int days = 0; days < 3000; days += 11) {
                                int now =
                                        FROM_GOOD_TO_GONE.indexOf(
                                                AssessmentCalculator.judge(
                                                                facts,
                                                                one.category(),
                                                                profile,
                                                                one.today().plusDays(days))
                                                        .status());
                                assertThat(now).isGreaterThanOrEqualTo(before);
                                before = now;
                            }
                        });
    }

    @Test
    void everyKnockOutOfAGroupIsOneOfAnOrganisation() {
        AlteredOfferings.of(7, MANY)
                .forEach(
                        one -> {
                            Judgement group = one.judge(AssessmentProfile.GROUP);
                            if (group.status() == AssessmentStatus.ADVISED_AGAINST) {
                                assertThat(one.judge(AssessmentProfile.ORGANISATION).rules())
                                        .containsAll(group.rules());
                            }
                        });
    }

    @Test
    void onlyUsableOfferingsHaveConditionsAndALevelAndNoConditionComesTwice() {
        both(8).forEach(
                        judgement -> {
                            assertThat(judgement.conditions()).doesNotHaveDuplicates();
                            if (judgement.protectionLevel() == null) {
                                assertThat(judgement.conditions()).isEmpty();
                                assertThat(judgement.needsLocalDecision()).isFalse();
                            }
                        });
    }

    private static Stream<Judgement> both(long seed) {
        return AlteredOfferings.of(seed, 2 * MANY)
                .flatMap(one -> Stream.of(AssessmentProfile.values()).map(one::judge));
    }

    private static Judgement judge(OfferingFacts facts, Altered one) {
        return AssessmentCalculator.judge(
                facts, one.category(), AssessmentProfile.ORGANISATION, one.today());
    }

    private static OfferingFacts with(OfferingFacts facts, Criterion criterion, String value) {
        Map<Criterion, CriterionAnswer> answers = new LinkedHashMap<>(facts.answers());
        answers.put(criterion, new CriterionAnswer(value, null, AnswerBasis.READ, false, "seed"));
        return answers(facts, answers);
    }

    private static OfferingFacts answers(
            OfferingFacts facts, Map<Criterion, CriterionAnswer> answers) {
        return new OfferingFacts(
                answers, facts.generic(), facts.needsLocalDecision(), facts.extraConditions());
    }
}
