package de.gruppenbuch.it.bench;

import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * A page or file of the product that is measured beside the empty page.
 *
 * @param opener gives a person of their own, with everything done that does not count
 * @param timeLimit largest ratio of the response times
 * @param rateLimit largest ratio of the rates
 */
record Target(
        String name,
        Function<Stage, Exchange> opener,
        OptionalDouble timeLimit,
        OptionalDouble rateLimit) {

    static Target of(
            String name, double timeLimit, double rateLimit, Function<Stage, Exchange> opener) {
        return new Target(name, opener, OptionalDouble.of(timeLimit), OptionalDouble.of(rateLimit));
    }

    Exchange open(Stage stage) {
        return opener.apply(stage);
    }
}
