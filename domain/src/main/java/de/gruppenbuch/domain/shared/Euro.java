package de.gruppenbuch.domain.shared;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Amounts are whole euro cents everywhere; this formats them the German way. */
public final class Euro {

    private Euro() {}

    /**
     * @return for example {@code 1.236,40 €}; the space does not break
     */
    public static String format(long cents) {
        return plain(cents) + "\u00a0€";
    }

    /**
     * @return for example {@code 1.236,40}
     */
    public static String plain(long cents) {
        DecimalFormat format =
                new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.GERMANY));
        return format.format(java.math.BigDecimal.valueOf(cents, 2));
    }
}
