package de.gruppenbuch.it.bench;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Forms spoilt in thousands of ways, with a heap of 64 MiB: each is read and filled, or refused
 * with a sentence within two seconds; anything else ends the run. The number is spoilt files per
 * second.
 */
final class SpoiltForms implements Measure {

    private static final String SEED = "20261125";

    @Override
    public String name() {
        return "spoilt-forms";
    }

    @Override
    public Scale scale() {
        return Scale.PER_SECOND;
    }

    @Override
    public OptionalDouble limit() {
        return OptionalDouble.empty();
    }

    @Override
    public Comparison take(Stage stage, Effort effort) {
        String seconds = String.valueOf(effort.slices() * 6);
        Samples files =
                DocumentContest.run(
                                List.of(
                                        "de.gruppenbuch.bench.Fuzz",
                                        seconds,
                                        SEED,
                                        DocumentContest.FOLDER.resolve("fuzz").toString()),
                                "-Xmx64m")
                        .get("files");
        return new Comparison(files, java.util.Optional.empty());
    }
}
