package de.gruppenbuch.domain.funding;

import java.time.LocalDate;

/**
 * One value of a funding profile with its evidence.
 *
 * @param certainty FOUND, FOUND_OLDER, OWN_KNOWLEDGE, UNKNOWN or CORRECTED
 * @param statedForYear null if the source names no year
 * @param shippedValue what the software came with, if corrected; else empty
 */
public record ProfileRow(
        String key,
        String value,
        Integer statedForYear,
        String source,
        LocalDate checkedOn,
        String certainty,
        String note,
        boolean corrected,
        String shippedValue) {}
