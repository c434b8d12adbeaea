package de.gruppenbuch.domain.dispatch;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.AttachmentContent;
import de.gruppenbuch.domain.shared.BaseEntity;
import de.gruppenbuch.domain.shared.StoredFile;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** A file that goes with an application. */
@Entity
@Table(name = "application_enclosure")
public class Enclosure extends BaseEntity {

    @Column(name = "contact_point_id")
    private long contactPointId;

    @Column(name = "application_id")
    private long applicationId;

    @Enumerated(EnumType.STRING)
    private EnclosureKind kind;

    private int position;

    @Embedded private StoredFile file;

    protected Enclosure() {}

    Enclosure(ContactPointScope scope, long applicationId, EnclosureKind kind, StoredFile file) {
        this.contactPointId = scope.contactPointId();
        this.applicationId = applicationId;
        this.kind = kind;
        this.file = file;
    }

    void moveTo(int place) {
        position = place;
    }

    int position() {
        return position;
    }

    long applicationId() {
        return applicationId;
    }

    AttachmentContent toContent() {
        return file.toContent();
    }

    EnclosureRow toRow() {
        return new EnclosureRow(
                id(), version(), kind, position, file.toRow(id()).mediaType(), file.sizeBytes());
    }
}
