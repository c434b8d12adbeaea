package de.gruppenbuch.domain.funding;

import java.time.LocalDate;

/**
 * One value of a funding profile with its evidence.
 *
 * @param statedForYear null if the source names no year
 * @param shippedValue what the software came with, if corrected; else empty
 */
public record ProfileRow(
        String key,
        String value,
        Integer statedForYear,
        String source,
        LocalDate checkedOn,
        Certainty certainty,
        String note,
        boolean corrected,
        String shippedValue) {

    /** Whether the value is a day of the year ({@code MM-DD}). */
    public boolean day() {
        return ProfileValuePolicy.isDayKey(key);
    }

    /** Whether the value is an amount in euro cents. */
    public boolean cents() {
        return ProfileValuePolicy.isCentsKey(key);
    }
}
