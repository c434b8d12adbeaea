package de.gruppenbuch.it.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class BenchOptionsTest {

    private static final List<Measure> ALL = Measures.all();

    @Test
    void withoutANameEverythingIsMeasuredAtFullLength() {
        BenchOptions options = BenchOptions.parse(List.of(), ALL);

        assertThat(options.measures()).isEqualTo(ALL);
        assertThat(options.effort()).isEqualTo(Effort.FULL);
        assertThat(options.docs()).isFalse();
    }

    @Test
    void namedMeasuresComeInTheOrderOfTheTable() {
        BenchOptions options =
                BenchOptions.parse(List.of("group-page", "--quick", "--docs", "start-up"), ALL);

        assertThat(options.measures())
                .extracting(Measure::name)
                .containsExactly("start-up", "group-page");
        assertThat(options.effort()).isEqualTo(Effort.QUICK);
        assertThat(options.docs()).isTrue();
    }

    @Test
    void anUnknownNameIsRefusedWithTheName() {
        assertThatThrownBy(() -> BenchOptions.parse(List.of("group-pages"), ALL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("group-pages");
    }

    @Test
    void everyMeasureHasANameOfItsOwn() {
        assertThat(ALL).extracting(Measure::name).doesNotHaveDuplicates();
        assertThat(ALL).extracting(Measure::name).allMatch(name -> name.matches("[a-z][a-z0-9-]+"));
    }
}
