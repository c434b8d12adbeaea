package de.gruppenbuch.domain.review;

import static de.gruppenbuch.domain.assessment.AssessmentStatus.ACCEPTABLE_WITH_CONDITIONS;
import static de.gruppenbuch.domain.assessment.AssessmentStatus.ADVISED_AGAINST;
import static de.gruppenbuch.domain.assessment.AssessmentStatus.NOT_ASSESSED;
import static de.gruppenbuch.domain.assessment.AssessmentStatus.RECOMMENDED;
import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.WorkFixture;
import de.gruppenbuch.domain.assessment.AssessmentProfile;
import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.assessment.Evidence;
import de.gruppenbuch.domain.assessment.Judgement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviationPolicyTest {

    @Test
    void theStatusOfTheRulesNeedsNoReason() {
        assertThat(DeviationPolicy.decide(decision(null, null), ADVISED_AGAINST, false))
                .isEqualTo(ADVISED_AGAINST);
        assertThat(DeviationPolicy.decide(decision(RECOMMENDED, ""), RECOMMENDED, false))
                .isEqualTo(RECOMMENDED);
    }

    @Test
    void aWorseStatusNeedsAReasonAndNoWarning() {
        assertThat(
                        DeviationPolicy.decide(
                                decision(ADVISED_AGAINST, "Ausfälle bei uns"), RECOMMENDED, false))
                .isEqualTo(ADVISED_AGAINST);
        WorkFixture.assertRefused(
                () ->
                        DeviationPolicy.decide(
                                decision(ADVISED_AGAINST, "  neun 123 "), RECOMMENDED, false),
                "reason-GROUP",
                "review.deviation.reason");
    }

    @ParameterizedTest
    @CsvSource({
        "ADVISED_AGAINST, ACCEPTABLE_WITH_CONDITIONS",
        "ADVISED_AGAINST, NOT_ASSESSED",
        "NOT_ASSESSED, ACCEPTABLE_WITH_CONDITIONS",
        "ACCEPTABLE_WITH_CONDITIONS, RECOMMENDED"
    })
    void whatTheRulesDoNotSayIsBetter(AssessmentStatus computed, AssessmentStatus chosen) {
        assertThat(DeviationPolicy.isBetter(chosen, computed)).isTrue();
        assertThat(DeviationPolicy.isBetter(computed, chosen)).isFalse();
    }

    @Test
    void whoAllowsWhatTheRulesDoNotLooksAgainAfterSixMonths() {
        assertThat(DeviationPolicy.months(RECOMMENDED, judgement(ADVISED_AGAINST, 24)))
                .isEqualTo(6);
        assertThat(DeviationPolicy.months(RECOMMENDED, judgement(ACCEPTABLE_WITH_CONDITIONS, 12)))
                .isEqualTo(12);
        assertThat(DeviationPolicy.months(ADVISED_AGAINST, judgement(RECOMMENDED, 12)))
                .isEqualTo(24);
        assertThat(DeviationPolicy.months(NOT_ASSESSED, judgement(RECOMMENDED, 12))).isNull();
        assertThat(DeviationPolicy.months(RECOMMENDED, judgement(RECOMMENDED, 6))).isEqualTo(6);
    }

    private static ProfileDecision decision(AssessmentStatus status, String reason) {
        return new ProfileDecision(AssessmentProfile.GROUP, status, reason);
    }

    private static Judgement judgement(AssessmentStatus status, Integer months) {
        return new Judgement(
                status, List.of(), List.of(), null, Evidence.CURRENT, months, null, false);
    }
}
