package de.gruppenbuch.it.bench;

import java.util.List;
import java.util.OptionalDouble;

/** How long one person waits for an answer while nobody else asks. */
record ResponseTime(Target target) implements Measure {

    private static final double MILLION = 1e6;

    @Override
    public String name() {
        return target.name();
    }

    @Override
    public Scale scale() {
        return Scale.MILLISECONDS;
    }

    @Override
    public OptionalDouble limit() {
        return target.timeLimit();
    }

    @Override
    public Comparison take(Stage stage, Effort effort) {
        Exchange product = target.open(stage);
        Exchange empty = Exchanges.emptyPage(stage);
        Loop.perSecond(List.of(product, empty), effort.warmUp());
        return Loop.inTurns(
                effort.samples(),
                () -> product.perform() / MILLION,
                () -> empty.perform() / MILLION);
    }
}
