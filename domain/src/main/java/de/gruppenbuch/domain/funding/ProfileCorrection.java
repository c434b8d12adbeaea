package de.gruppenbuch.domain.funding;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.BaseEntity;
import de.gruppenbuch.domain.shared.Land;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A shipped value of a funding profile that a contact point knows better. */
@Entity
@Table(name = "profile_correction")
public class ProfileCorrection extends BaseEntity {

    @Column(name = "contact_point_id")
    private long contactPointId;

    @Column
    @Enumerated(EnumType.STRING)
    private Land land;

    @Column(name = "value_key")
    private String key;

    @Column(name = "value_text")
    private String value;

    @Column(name = "stated_for_year")
    private Integer statedForYear;

    private String source;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @Column(name = "corrected_by")
    private long correctedBy;

    @Column(name = "corrected_at")
    private Instant correctedAt;

    protected ProfileCorrection() {}

    ProfileCorrection(ContactPointScope scope, Land land, String key) {
        this.contactPointId = scope.contactPointId();
        this.land = land;
        this.key = key;
    }

    /**
     * @param year null if the new value is not bound to a year
     */
    void correct(String newValue, Integer year, String newSource) {
        value = newValue;
        statedForYear = year;
        source = newSource;
    }

    void checked(LocalDate day, Instant at, long by) {
        checkedOn = day;
        correctedAt = at;
        correctedBy = by;
    }

    String key() {
        return key;
    }

    String value() {
        return value;
    }

    Integer statedForYear() {
        return statedForYear;
    }

    String source() {
        return source;
    }

    LocalDate checkedOn() {
        return checkedOn;
    }
}
