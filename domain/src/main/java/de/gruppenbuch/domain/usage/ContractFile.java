package de.gruppenbuch.domain.usage;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.AttachmentContent;
import de.gruppenbuch.domain.shared.BaseEntity;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** The signed processor contract of a use; the name it was sent with is not kept. */
@Entity
@Table(name = "use_contract_file")
public class ContractFile extends BaseEntity {

    @Column(name = "contact_point_id")
    private long contactPointId;

    @Column(name = "use_id")
    private long useId;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private int sizeBytes;

    @Column private String sha256;

    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    protected ContractFile() {}

    ContractFile(ContactPointScope scope, long useId) {
        this.contactPointId = scope.contactPointId();
        this.useId = useId;
    }

    void hold(AttachmentContent file, Instant at) {
        mediaType = file.mediaType();
        sizeBytes = file.content().length;
        content = file.content().clone();
        sha256 = hash(file.content());
        uploadedAt = at;
    }

    AttachmentContent toContent() {
        return new AttachmentContent(mediaType, content.clone());
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
