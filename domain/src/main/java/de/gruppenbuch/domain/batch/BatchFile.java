package de.gruppenbuch.domain.batch;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.AttachmentContent;
import de.gruppenbuch.domain.shared.BaseEntity;
import de.gruppenbuch.domain.shared.StoredFile;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A document that a job has made. */
@Entity
@Table(name = "batch_file")
public class BatchFile extends BaseEntity {

    @Column(name = "contact_point_id")
    private long contactPointId;

    @Column(name = "item_id")
    private long itemId;

    private String name;

    @Embedded private StoredFile file;

    protected BatchFile() {}

    BatchFile(ContactPointScope scope, long itemId, BatchDocument document, Instant at) {
        this.contactPointId = scope.contactPointId();
        this.itemId = itemId;
        this.name = document.name();
        this.file =
                new StoredFile(new AttachmentContent(document.mediaType(), document.content()), at);
    }

    BatchDocument toDocument() {
        AttachmentContent stored = file.toContent();
        return new BatchDocument(name, stored.mediaType(), stored.content());
    }
}
