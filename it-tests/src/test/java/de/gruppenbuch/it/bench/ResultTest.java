package de.gruppenbuch.it.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResultTest {

    private static final Samples SLOW = Samples.of(30, 31, 40);
    private static final Samples FAST = Samples.of(9, 10, 11);

    @Test
    void theRatioOfTimesSaysHowManyTimesLongerTheProductTakes() {
        Result result = measure(Scale.MILLISECONDS, SLOW, FAST).result();

        assertThat(result.unit()).isEqualTo("ms");
        assertThat(result.median()).isEqualByComparingTo("31");
        assertThat(result.p95()).isEqualByComparingTo("40");
        assertThat(result.ratio()).isEqualByComparingTo("3.1");
        assertThat(result.limit()).isNull();
    }

    @Test
    void theRatioOfRatesSaysHowManyTimesFewerAnswersTheProductGives() {
        Result result = measure(Scale.PER_SECOND, FAST, SLOW).result();

        assertThat(result.ratio()).isEqualByComparingTo("3.1");
        assertThat(result.p95()).as("the slow end").isEqualByComparingTo("9");
    }

    @Test
    void numbersHaveTwoDecimals() {
        Result result =
                measure(Scale.SECONDS, Samples.of(2.345678), Samples.of(3)).limitedTo(3).result();

        assertThat(result.median().toPlainString()).isEqualTo("2.35");
        assertThat(result.ratio().toPlainString()).isEqualTo("0.78");
        assertThat(result.limit().toPlainString()).isEqualTo("3.00");
    }

    @Test
    void aLimitIsExceededOnlyAboveIt() {
        SampleMeasure measure = measure(Scale.MILLISECONDS, Samples.of(30), Samples.of(10));

        assertThat(measure.limitedTo(3).result().exceedsLimit()).isFalse();
        assertThat(measure.limitedTo(2.99).result().exceedsLimit()).isTrue();
        assertThat(measure.result().exceedsLimit()).as("without a limit").isFalse();
    }

    @Test
    void withNothingBesideItThereIsNoRatioAndNothingIsExceeded() {
        Result result =
                SampleMeasure.of("alone", Scale.SECONDS, new Comparison(SLOW, Optional.empty()))
                        .limitedTo(1)
                        .result();

        assertThat(result.ratio()).isNull();
        assertThat(result.exceedsLimit()).isFalse();
    }

    private static SampleMeasure measure(Scale scale, Samples product, Samples beside) {
        return SampleMeasure.of("page", scale, Comparison.of(product, beside));
    }
}
