package de.gruppenbuch.domain.dispatch;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** When an application was posted and received. */
@Entity
@Table(name = "application_dispatch")
public class DispatchRecord extends BaseEntity {

    @Column(name = "contact_point_id")
    private long contactPointId;

    @Column(name = "application_id")
    private long applicationId;

    @Column(name = "posted_on")
    private LocalDate postedOn;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    protected DispatchRecord() {}

    DispatchRecord(ContactPointScope scope, long applicationId) {
        this.contactPointId = scope.contactPointId();
        this.applicationId = applicationId;
    }

    void post(LocalDate day) {
        postedOn = day;
    }

    void receive(LocalDate day) {
        receivedOn = day;
    }

    long applicationId() {
        return applicationId;
    }

    LocalDate postedOn() {
        return postedOn;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }
}
