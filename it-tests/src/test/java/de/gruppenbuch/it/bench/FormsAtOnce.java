package de.gruppenbuch.it.bench;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Ten thousand filled Word forms into one ZIP, in a Java with a heap of 64 MiB: forms per second of
 * CPU time, beside the two thousand that are asked for. It fails where the heap is not enough.
 */
final class FormsAtOnce implements Measure {

    private static final double WANTED_PER_SECOND = 2_000;
    private static final String FORMS = "10000";

    @Override
    public String name() {
        return "word-forms-zip";
    }

    @Override
    public Scale scale() {
        return Scale.PER_SECOND;
    }

    @Override
    public OptionalDouble limit() {
        return OptionalDouble.of(1);
    }

    @Override
    public Comparison take(Stage stage, Effort effort) {
        Samples product =
                DocumentContest.run(List.of("de.gruppenbuch.bench.FormsZip", FORMS), "-Xmx64m")
                        .get("product");
        return Comparison.of(product, Samples.of(WANTED_PER_SECOND));
    }
}
