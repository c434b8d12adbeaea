package de.gruppenbuch.it.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void theMedianOfAnOddNumberIsTheMiddleInWhateverOrder() {
        assertThat(Samples.of(9, 1, 5).median()).isEqualTo(5);
        assertThat(Samples.of(7).median()).isEqualTo(7);
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
        assertThat(Samples.of(4, 100, 1, 2).median()).isEqualTo(3);
    }

    @Test
    void aPercentileIsAMeasuredValueByNearestRank() {
        Samples hundred =
                Samples.of(DoubleStream.iterate(1, value -> value + 1).limit(100).toArray());
        assertThat(hundred.percentile(95)).isEqualTo(95);
        assertThat(hundred.percentile(5)).isEqualTo(5);
        assertThat(hundred.percentile(100)).isEqualTo(100);
        assertThat(Samples.of(15, 20, 35, 40, 50).percentile(30)).isEqualTo(20);
    }

    @Test
    void ofFewValuesTheHighestPercentileIsTheLargestAndTheLowestTheSmallest() {
        assertThat(Samples.of(3, 1, 2).percentile(95)).isEqualTo(3);
        assertThat(Samples.of(3, 1, 2).percentile(1)).isEqualTo(1);
    }

    @Test
    void nothingMeasuredIsRefused() {
        assertThatThrownBy(Samples::of).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatWasMeasuredDoesNotChangeAfterwards() {
        double[] values = {1, 2, 3};
        Samples samples = Samples.of(values);
        values[1] = 99;
        assertThat(samples.median()).isEqualTo(2);
    }
}
