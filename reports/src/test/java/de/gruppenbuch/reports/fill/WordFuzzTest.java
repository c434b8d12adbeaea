package de.gruppenbuch.reports.fill;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.reports.office.FormMutator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A broken form is read or refused, nothing else; the benchmarks run this for long. */
class WordFuzzTest {

    private static final int TIMES = 150;
    private static final long SEED = 4;

    static Stream<byte[]> forms() {
        return Stream.of(
                WordFormFixture.controls(), WordFormFixture.legacy(), WordFormFixture.lines());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void brokenFormsAreReadOrRefused(byte[] form) {
        FormMutator mutator = new FormMutator(form, SEED);
        int taken = 0;
        for (int i = 0; i < TIMES; i++) {
            byte[] broken = mutator.next();
            taken += FormFuzz.use(broken) ? 1 : 0;
        }

        assertThat(taken).isBetween(TIMES / 20, TIMES - TIMES / 20);
    }
}
