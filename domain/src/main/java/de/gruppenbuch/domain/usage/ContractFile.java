package de.gruppenbuch.domain.usage;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.AttachmentContent;
import de.gruppenbuch.domain.shared.BaseEntity;
import de.gruppenbuch.domain.shared.StoredFile;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The signed processor contract of a use. */
@Entity
@Table(name = "use_contract_file")
public class ContractFile extends BaseEntity {

    @Column(name = "contact_point_id")
    private long contactPointId;

    @Column(name = "use_id")
    private long useId;

    @Embedded private StoredFile file;

    protected ContractFile() {}

    ContractFile(ContactPointScope scope, long useId, StoredFile file) {
        this.contactPointId = scope.contactPointId();
        this.useId = useId;
        this.file = file;
    }

    AttachmentContent toContent() {
        return file.toContent();
    }
}
