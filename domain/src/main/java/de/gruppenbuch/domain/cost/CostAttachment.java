package de.gruppenbuch.domain.cost;

import de.gruppenbuch.domain.shared.AttachmentContent;
import de.gruppenbuch.domain.shared.AttachmentRow;
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

/** Photo or PDF of a price; the name it was sent with is not kept. */
@Entity
@Table(name = "cost_attachment")
public class CostAttachment extends BaseEntity {

    @Column(name = "contact_point_id")
    private long contactPointId;

    @Column(name = "request_id")
    private long requestId;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private int sizeBytes;

    @Column private String sha256;

    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    protected CostAttachment() {}

    CostAttachment(CostRequest request, String mediaType, byte[] content, Instant at) {
        this.contactPointId = request.scope().contactPointId();
        this.requestId = request.id();
        this.mediaType = mediaType;
        this.sizeBytes = content.length;
        this.content = content.clone();
        this.sha256 = hash(content);
        this.uploadedAt = at;
    }

    AttachmentRow toRow() {
        return new AttachmentRow(id(), mediaType, sizeBytes);
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
