package de.gruppenbuch.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DurationCalculatorTest {

    @Test
    void theMiddleValueCountsWhateverTheLargestIs() {
        assertThat(DurationCalculator.median(List.of(90L, 1L, 3L))).hasValue(3);
        assertThat(DurationCalculator.median(List.of(4L, 1L))).hasValue(3);
        assertThat(DurationCalculator.median(List.of(0L))).hasValue(0);
    }

    @Test
    void withoutDecisionsThereIsNone() {
        assertThat(DurationCalculator.median(List.of())).isEmpty();
    }
}
