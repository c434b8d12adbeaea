package de.gruppenbuch.domain.form;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** An application was filled into this version of a form, last at this moment. */
@Entity
@Table(name = "form_use")
public class FormUse extends BaseEntity {

    @Column(name = "contact_point_id")
    private long contactPointId;

    @Column(name = "application_id")
    private long applicationId;

    @Column(name = "template_id")
    private long templateId;

    @Column(name = "used_at")
    private Instant usedAt;

    protected FormUse() {}

    FormUse(ContactPointScope scope, long applicationId, long templateId) {
        this.contactPointId = scope.contactPointId();
        this.applicationId = applicationId;
        this.templateId = templateId;
    }

    void at(Instant moment) {
        usedAt = moment;
    }

    long templateId() {
        return templateId;
    }

    Instant usedAt() {
        return usedAt;
    }
}
