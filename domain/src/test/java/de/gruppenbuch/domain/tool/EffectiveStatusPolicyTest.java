package de.gruppenbuch.domain.tool;

import static de.gruppenbuch.domain.assessment.AssessmentStatus.ADVISED_AGAINST;
import static de.gruppenbuch.domain.assessment.AssessmentStatus.DISCONTINUED;
import static de.gruppenbuch.domain.assessment.AssessmentStatus.NOT_ASSESSED;
import static de.gruppenbuch.domain.assessment.AssessmentStatus.RECOMMENDED;
import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.assessment.AssessmentStatus;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EffectiveStatusPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @EnumSource(AssessmentStatus.class)
    void aJudgementCountsUpToItsLastDay(AssessmentStatus judged) {
        assertThat(EffectiveStatusPolicy.on(DAY, judged, null, DAY)).isEqualTo(judged);
        assertThat(EffectiveStatusPolicy.on(DAY, judged, null, null)).isEqualTo(judged);
    }

    @Test
    void anExpiredJudgementCountsAsNone() {
        LocalDate yesterday = DAY.minusDays(1);

        assertThat(EffectiveStatusPolicy.on(DAY, RECOMMENDED, null, yesterday))
                .isEqualTo(NOT_ASSESSED);
        assertThat(EffectiveStatusPolicy.on(DAY, ADVISED_AGAINST, null, yesterday))
                .isEqualTo(NOT_ASSESSED);
        assertThat(EffectiveStatusPolicy.isExpired(DAY, RECOMMENDED, yesterday)).isTrue();
    }

    @Test
    void anEndedServiceStaysEndedForEver() {
        assertThat(EffectiveStatusPolicy.on(DAY, DISCONTINUED, null, DAY.minusYears(9)))
                .isEqualTo(DISCONTINUED);
        assertThat(EffectiveStatusPolicy.isExpired(DAY, DISCONTINUED, DAY.minusYears(9))).isFalse();
    }

    @Test
    void aToolIsEndedFromItsLastDayOn() {
        assertThat(EffectiveStatusPolicy.on(DAY, RECOMMENDED, DAY.plusDays(1), null))
                .isEqualTo(RECOMMENDED);
        assertThat(EffectiveStatusPolicy.on(DAY, RECOMMENDED, DAY, null)).isEqualTo(DISCONTINUED);
        assertThat(EffectiveStatusPolicy.on(DAY, RECOMMENDED, DAY, DAY.minusDays(1)))
                .isEqualTo(DISCONTINUED);
    }
}
