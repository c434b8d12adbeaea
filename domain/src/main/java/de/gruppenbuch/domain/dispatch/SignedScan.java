package de.gruppenbuch.domain.dispatch;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.AttachmentContent;
import de.gruppenbuch.domain.shared.BaseEntity;
import de.gruppenbuch.domain.shared.StoredFile;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Picture or PDF of the form as it was signed. */
@Entity
@Table(name = "application_scan")
public class SignedScan extends BaseEntity {

    @Column(name = "contact_point_id")
    private long contactPointId;

    @Column(name = "application_id")
    private long applicationId;

    @Embedded private StoredFile file;

    protected SignedScan() {}

    SignedScan(ContactPointScope scope, long applicationId, StoredFile file) {
        this.contactPointId = scope.contactPointId();
        this.applicationId = applicationId;
        this.file = file;
    }

    AttachmentContent toContent() {
        return file.toContent();
    }

    ScanRow toRow() {
        return new ScanRow(file.toRow(id()).mediaType(), file.sizeBytes(), file.uploadedAt());
    }
}
