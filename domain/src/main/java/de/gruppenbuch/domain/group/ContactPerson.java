package de.gruppenbuch.domain.group;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** First or second contact person of a group. */
@Entity
@Table(name = "contact_person")
public class ContactPerson extends BaseEntity {

    @Column(name = "contact_point_id")
    private long contactPointId;

    @Column(name = "group_id")
    private long groupId;

    private int position;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    private String street;

    @Column(name = "postal_code")
    private String postalCode;

    private String city;
    private String email;
    private String phone;

    @Enumerated(EnumType.STRING)
    private Consent consent;

    @Column(name = "consent_recorded_at")
    private Instant consentRecordedAt;

    protected ContactPerson() {}

    ContactPerson(ContactPointScope scope, long groupId, int position) {
        this.contactPointId = scope.contactPointId();
        this.groupId = groupId;
        this.position = position;
    }

    void describe(PersonDetails values, Instant now) {
        firstName = values.firstName().strip();
        lastName = values.lastName().strip();
        street = blankToNull(values.street());
        postalCode = blankToNull(values.postalCode());
        city = blankToNull(values.city());
        email = blankToNull(values.email());
        phone = blankToNull(values.phone());
        if (consent != values.consent()) {
            consent = values.consent();
            consentRecordedAt = now;
        }
    }

    int position() {
        return position;
    }

    PersonDetails toDetails() {
        return new PersonDetails(
                firstName,
                lastName,
                orEmpty(street),
                orEmpty(postalCode),
                orEmpty(city),
                orEmpty(email),
                orEmpty(phone),
                consent);
    }

    private static String blankToNull(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
