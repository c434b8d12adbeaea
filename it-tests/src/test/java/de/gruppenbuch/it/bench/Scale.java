package de.gruppenbuch.it.bench;

/** What numbers mean and which of two is worse. A ratio above one is always the worse one. */
enum Scale {
    MICROSECONDS("µs", false),
    SECONDS("s", false),
    MILLISECONDS("ms", false),
    PER_SECOND("1/s", true);

    private static final int WORST = 95;

    private final String unit;
    private final boolean moreIsBetter;

    Scale(String unit, boolean moreIsBetter) {
        this.unit = unit;
        this.moreIsBetter = moreIsBetter;
    }

    String unit() {
        return unit;
    }

    /** 95 of 100 values are this good or better: of times a high one, of rates a low one. */
    double p95(Samples samples) {
        return samples.percentile(moreIsBetter ? 100 - WORST : WORST);
    }

    /** How many times worse the median of the product is than the one beside it. */
    double ratio(Samples product, Samples beside) {
        return moreIsBetter
                ? beside.median() / product.median()
                : product.median() / beside.median();
    }
}
