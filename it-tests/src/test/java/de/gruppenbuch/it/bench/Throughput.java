package de.gruppenbuch.it.bench;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** How many answers a second a few people get who ask all the time. */
record Throughput(Target target) implements Measure {

    /** So many sign-ins at once neither wait for each other nor look like an attack. */
    private static final int PEOPLE = 4;

    @Override
    public String name() {
        return target.name() + "-rate";
    }

    @Override
    public Scale scale() {
        return Scale.PER_SECOND;
    }

    @Override
    public OptionalDouble limit() {
        return target.rateLimit();
    }

    @Override
    public Comparison take(Stage stage, Effort effort) {
        List<Exchange> product = people(() -> target.open(stage));
        List<Exchange> empty = people(() -> Exchanges.emptyPage(stage));
        Loop.perSecond(Stream.concat(product.stream(), empty.stream()).toList(), effort.warmUp());
        return Loop.inTurns(
                effort.slices(),
                () -> Loop.perSecond(product, effort.slice()),
                () -> Loop.perSecond(empty, effort.slice()));
    }

    private static List<Exchange> people(Supplier<Exchange> person) {
        return Stream.generate(person).limit(PEOPLE).toList();
    }
}
