package de.gruppenbuch.domain.funding;

import jakarta.validation.constraints.NotNull;

/**
 * Corrects one value of a Land's funding profile for the own contact point.
 *
 * @param value days as {@code MM-DD}, limits in euro cents, counts as whole numbers; empty means
 *     not known
 * @param statedForYear the year the source speaks of, null where it names none
 */
public record CorrectValue(
        @NotNull String key, String value, Integer statedForYear, String source) {}
