package de.gruppenbuch.domain.cost;

import de.gruppenbuch.domain.shared.AttachmentContent;
import de.gruppenbuch.domain.shared.AttachmentRow;
import de.gruppenbuch.domain.shared.BaseEntity;
import de.gruppenbuch.domain.shared.StoredFile;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Photo or PDF of a price. */
@Entity
@Table(name = "cost_attachment")
public class CostAttachment extends BaseEntity {

    @Column(name = "contact_point_id")
    private long contactPointId;

    @Column(name = "request_id")
    private long requestId;

    @Embedded private StoredFile file;

    protected CostAttachment() {}

    CostAttachment(CostRequest request, StoredFile file) {
        this.contactPointId = request.scope().contactPointId();
        this.requestId = request.id();
        this.file = file;
    }

    AttachmentRow toRow() {
        return file.toRow(id());
    }

    AttachmentContent toContent() {
        return file.toContent();
    }
}
