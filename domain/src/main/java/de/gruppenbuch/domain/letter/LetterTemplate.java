package de.gruppenbuch.domain.letter;

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

/** A Word template that a contact point made itself. */
@Entity
@Table(name = "letter_template")
public class LetterTemplate extends BaseEntity {

    @Column(name = "contact_point_id")
    private long contactPointId;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    private String name;
    private boolean active;

    @Embedded private StoredFile file;

    protected LetterTemplate() {}

    LetterTemplate(ContactPointScope scope, LetterKind kind, String name, StoredFile file) {
        this.contactPointId = scope.contactPointId();
        this.kind = kind;
        this.name = name;
        this.file = file;
    }

    void activate() {
        active = true;
    }

    void rest() {
        active = false;
    }

    LetterKind kind() {
        return kind;
    }

    boolean active() {
        return active;
    }

    AttachmentContent toContent() {
        return file.toContent();
    }

    OwnTemplate toRow() {
        return new OwnTemplate(
                id(), version(), kind, name, active, file.sizeBytes(), file.uploadedAt());
    }
}
