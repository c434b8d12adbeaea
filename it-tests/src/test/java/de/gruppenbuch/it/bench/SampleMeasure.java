package de.gruppenbuch.it.bench;

import java.util.OptionalDouble;

/** Measures nothing: gives what it was given. */
record SampleMeasure(String name, Scale scale, OptionalDouble limit, Comparison comparison)
        implements Measure {

    static SampleMeasure of(String name, Scale scale, Comparison comparison) {
        return new SampleMeasure(name, scale, OptionalDouble.empty(), comparison);
    }

    SampleMeasure limitedTo(double limit) {
        return new SampleMeasure(name, scale, OptionalDouble.of(limit), comparison);
    }

    Result result() {
        return Result.of(this, comparison);
    }

    @Override
    public Comparison take(Stage stage, Effort effort) {
        return comparison;
    }
}
