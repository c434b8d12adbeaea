package de.gruppenbuch.domain.funding;

import java.time.LocalDate;

/** A funder as this contact point knows it. */
public record FunderRow(
        String key,
        String name,
        String kind,
        String address,
        String site,
        String source,
        LocalDate checkedOn,
        String certainty,
        boolean corrected) {}
