package de.gruppenbuch.domain.funding;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One value of a funding profile with its evidence.
 *
 * @param value empty if not known
 * @param year for which the source states it, null if it names none
 */
public record ProfileValue(
        String key,
        String value,
        Integer year,
        String source,
        LocalDate checkedOn,
        Certainty certainty,
        String note) {

    public ProfileValue {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(certainty, "certainty");
        if (source == null || source.isBlank()) {
            throw new IllegalArgumentException("a value needs a source: " + key);
        }
    }
}
