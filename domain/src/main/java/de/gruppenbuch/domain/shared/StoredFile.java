package de.gruppenbuch.domain.shared;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import java.time.Instant;

/** Columns of a file that somebody sent; the name it was sent with is not kept. */
@Embeddable
public class StoredFile {

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private int sizeBytes;

    @Column private String sha256;

    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    protected StoredFile() {}

    public StoredFile(AttachmentContent file, Instant at) {
        this.mediaType = file.mediaType();
        this.sizeBytes = file.content().length;
        this.content = file.content().clone();
        this.sha256 = Sha256.of(file.content());
        this.uploadedAt = at;
    }

    public AttachmentRow toRow(long id) {
        return new AttachmentRow(id, mediaType, sizeBytes);
    }

    public String sha256() {
        return sha256;
    }

    public AttachmentContent toContent() {
        return new AttachmentContent(mediaType, content.clone());
    }

    public int sizeBytes() {
        return sizeBytes;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }
}
