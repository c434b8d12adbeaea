package de.gruppenbuch.it.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands behind {@code bin/bench}.
 *
 * @param docs whether the run becomes the one that stands in the documents
 */
record BenchOptions(List<Measure> measures, Effort effort, boolean docs) {

    /** Without a name: everything. */
    static BenchOptions parse(List<String> arguments, List<Measure> known) {
        Effort effort = Effort.FULL;
        boolean docs = false;
        List<String> wanted = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.equals("--quick")) {
                effort = Effort.QUICK;
            } else if (argument.equals("--docs")) {
                docs = true;
            } else if (known.stream().anyMatch(measure -> measure.name().equals(argument))) {
                wanted.add(argument);
            } else {
                throw new IllegalArgumentException(argument);
            }
        }
        return new BenchOptions(
                known.stream()
                        .filter(measure -> wanted.isEmpty() || wanted.contains(measure.name()))
                        .toList(),
                effort,
                docs);
    }
}
