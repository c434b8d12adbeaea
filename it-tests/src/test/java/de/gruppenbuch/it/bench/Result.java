package de.gruppenbuch.it.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A line of the table and of the file, both with the same rounded numbers.
 *
 * @param ratio to what was measured beside it; null where nothing was
 * @param limit the largest ratio allowed; null where none is
 */
record Result(
        String name,
        String unit,
        BigDecimal median,
        BigDecimal p95,
        BigDecimal ratio,
        BigDecimal limit) {

    private static final int DECIMALS = 2;

    /** Of numbers below a tenth, which two would make coarse. */
    private static final int FINE_DECIMALS = 4;

    private static final double FINE_BELOW = 0.1;

    static Result of(Measure measure, Comparison comparison) {
        Scale scale = measure.scale();
        Samples product = comparison.product();
        return new Result(
                measure.name(),
                scale.unit(),
                rounded(product.median()),
                rounded(scale.p95(product)),
                comparison
                        .beside()
                        .map(beside -> rounded(scale.ratio(product, beside)))
                        .orElse(null),
                measure.limit().isPresent() ? rounded(measure.limit().getAsDouble()) : null);
    }

    boolean exceedsLimit() {
        return ratio != null && limit != null && ratio.compareTo(limit) > 0;
    }

    private static BigDecimal rounded(double value) {
        int decimals = value < FINE_BELOW ? FINE_DECIMALS : DECIMALS;
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }
}
