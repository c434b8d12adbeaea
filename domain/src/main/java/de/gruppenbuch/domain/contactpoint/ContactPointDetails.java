package de.gruppenbuch.domain.contactpoint;

import de.gruppenbuch.domain.shared.Land;

/**
 * A contact point as its people see it.
 *
 * @param version what was seen, to refuse stale changes
 * @param carrier, street, email, officeHours empty where not known
 */
public record ContactPointDetails(
        long id,
        long version,
        String name,
        String carrier,
        Land land,
        String street,
        String postalCode,
        String city,
        String phone,
        String email,
        String officeHours) {}
