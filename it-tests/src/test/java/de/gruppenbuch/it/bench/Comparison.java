package de.gruppenbuch.it.bench;

import java.util.Optional;

/**
 * What was measured.
 *
 * @param beside taken in turns with the product; empty where there is nothing to compare with
 */
record Comparison(Samples product, Optional<Samples> beside) {

    static Comparison of(Samples product, Samples beside) {
        return new Comparison(product, Optional.of(beside));
    }
}
