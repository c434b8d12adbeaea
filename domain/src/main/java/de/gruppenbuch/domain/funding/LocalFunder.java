package de.gruppenbuch.domain.funding;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A funder as a contact point knows it: a corrected shipped one or an own one. */
@Entity
@Table(name = "local_funder")
public class LocalFunder extends BaseEntity {

    @Column(name = "contact_point_id")
    private long contactPointId;

    @Column(name = "funder_key")
    private String key;

    private String name;
    private String kind;
    private String address;
    private String site;
    private String source;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    protected LocalFunder() {}

    LocalFunder(ContactPointScope scope, String key, String kind) {
        this.contactPointId = scope.contactPointId();
        this.key = key;
        this.kind = kind;
    }

    void describe(String newName, String newAddress, String newSite) {
        name = newName;
        address = newAddress;
        site = newSite;
    }

    void checked(String newSource, LocalDate day) {
        source = newSource;
        checkedOn = day;
    }

    String key() {
        return key;
    }

    FunderRow toRow() {
        return new FunderRow(
                key,
                name,
                kind,
                orEmpty(address),
                orEmpty(site),
                source,
                checkedOn,
                "CORRECTED",
                true);
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
