package de.gruppenbuch.domain.contactpoint;

import de.gruppenbuch.domain.shared.BaseEntity;
import de.gruppenbuch.domain.shared.Land;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** A self-help contact point: the owner of groups, requests and applications. */
@Entity
@Table(name = "contact_point")
public class ContactPoint extends BaseEntity {

    private String name;
    private String carrier;

    @Enumerated(EnumType.STRING)
    private Land land;

    private String street;

    @Column(name = "postal_code")
    private String postalCode;

    private String city;
    private String phone;
    private String email;

    @Column(name = "office_hours")
    private String officeHours;

    @Column(name = "created_at")
    private Instant createdAt;

    protected ContactPoint() {}

    ContactPoint(EditContactPoint values, Instant createdAt) {
        this.createdAt = createdAt;
        describe(values);
    }

    final void describe(EditContactPoint values) {
        name = values.name().strip();
        carrier = blankToNull(values.carrier());
        land = values.land();
        street = blankToNull(values.street());
        postalCode = values.postalCode();
        city = values.city().strip();
        phone = values.phone().strip();
        email = blankToNull(values.email());
        officeHours = blankToNull(values.officeHours());
    }

    ContactPointDetails toDetails() {
        return new ContactPointDetails(
                id(),
                version(),
                name,
                orEmpty(carrier),
                land,
                orEmpty(street),
                postalCode,
                city,
                phone,
                orEmpty(email),
                orEmpty(officeHours));
    }

    private static String blankToNull(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
