package de.gruppenbuch.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.shared.LocalText;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SmallNumberPolicyTest {

    @Test
    void largeNumbersAreShownAsTheyAre() {
        assertThat(fold(12, 7, 3)).isEqualTo("12 7 3 | 0");
    }

    @Test
    void severalSmallNumbersBecomeOneSum() {
        assertThat(fold(12, 2, 1, 1)).isEqualTo("12 | 4");
    }

    @Test
    void aSingleSmallNumberTakesTheNextLargerWithItElseTheTotalGivesItAway() {
        assertThat(fold(12, 5, 7, 1)).isEqualTo("12 7 | 6");
    }

    @Test
    void aSumThatIsStillTooSmallTakesTheNextLargerWithIt() {
        assertThat(fold(12, 4, 1, 1)).isEqualTo("12 | 6");
    }

    @Test
    void whereEverythingIsTooSmallEvenTheSumIsHidden() {
        assertThat(SmallNumberPolicy.fold(counts(1, 1)).hidden()).isTrue();
        assertThat(SmallNumberPolicy.fold(counts(2)).hidden()).isTrue();
        assertThat(SmallNumberPolicy.fold(counts(2, 2)).hidden()).isFalse();
    }

    @Test
    void zeroPointsAtNobodyAndIsLeftOut() {
        assertThat(fold(12, 0, 4)).isEqualTo("12 4 | 0");
        assertThat(fold()).isEqualTo(" | 0");
    }

    /** Whoever knows the total of three parts must never learn one that is below three. */
    @Test
    void noSmallPartCanBeCalculatedFromWhatIsShown() {
        IntStream.range(0, 1_000)
                .forEach(
                        n -> {
                            long[] parts = {n % 10, n / 10 % 10, n / 100};
                            SmallNumberPolicy.Folded folded = SmallNumberPolicy.fold(counts(parts));
                            long small = Arrays.stream(parts).filter(p -> p == 1 || p == 2).count();
                            long hiddenParts =
                                    Arrays.stream(parts).filter(p -> p > 0).count()
                                            - folded.shown().size();
                            assertThat(folded.shown()).allMatch(part -> part.number() >= 3);
                            assertThat(small > 0 && !folded.shown().isEmpty() && hiddenParts < 2)
                                    .as(Arrays.toString(parts))
                                    .isFalse();
                        });
    }

    private static String fold(long... numbers) {
        SmallNumberPolicy.Folded folded = SmallNumberPolicy.fold(counts(numbers));
        return String.join(" ", folded.shown().stream().map(part -> "" + part.number()).toList())
                + " | "
                + folded.folded();
    }

    private static List<Count> counts(long... numbers) {
        return Arrays.stream(numbers)
                .mapToObj(number -> new Count(new LocalText("x", "x"), number))
                .toList();
    }
}
