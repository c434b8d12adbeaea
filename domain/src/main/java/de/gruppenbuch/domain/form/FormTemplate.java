package de.gruppenbuch.domain.form;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.BaseEntity;
import de.gruppenbuch.domain.shared.Land;
import de.gruppenbuch.domain.shared.RecordJson;
import de.gruppenbuch.domain.shared.StaleDataException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** One version of a funder's form with its mapping; the file lies beside it. */
@Entity
@Table(name = "form_template")
public class FormTemplate extends BaseEntity {

    @Column(name = "contact_point_id")
    private long contactPointId;

    @Column(name = "funder_key")
    private String funderKey;

    @Enumerated(EnumType.STRING)
    private Land land;

    @Column(name = "funding_year")
    private int fundingYear;

    @Enumerated(EnumType.STRING)
    private FormKind kind;

    private String edition;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    private String source;

    @Enumerated(EnumType.STRING)
    private FormFormat format;

    @Column(name = "field_count")
    private int fieldCount;

    @Column(name = "open_count")
    private int openCount;

    private String mapping;

    @Column(name = "mapping_version")
    private int mappingVersion;

    @Column(name = "predecessor_id")
    private Long predecessorId;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected FormTemplate() {}

    FormTemplate(ContactPointScope scope, UploadTemplate command, Instant now) {
        this.contactPointId = scope.contactPointId();
        this.format = command.form().format();
        this.fieldCount = command.form().fields().size();
        this.predecessorId = command.predecessorId();
        this.uploadedAt = now;
        this.mapping = RecordJson.write(FormMapping.empty());
        this.openCount = MappingProgress.open(command.form(), FormMapping.empty());
        describe(command.head());
    }

    final void describe(TemplateHead head) {
        funderKey = head.funderKey();
        land = head.land();
        fundingYear = head.fundingYear();
        kind = head.kind();
        edition = head.edition().strip();
        validFrom = head.validFrom();
        validUntil = head.validUntil();
        source = head.source().strip();
    }

    /**
     * @throws StaleDataException if somebody changed the mapping since {@code seen} was read
     */
    void map(int seen, ReadForm form, FormMapping changed) {
        if (mappingVersion != seen) {
            throw new StaleDataException();
        }
        mapping = RecordJson.write(changed);
        mappingVersion++;
        openCount = MappingProgress.open(form, changed);
    }

    /** Counts no longer after this day, unless it ended before. */
    void retireOn(LocalDate lastDay) {
        LocalDate last = lastDay.isBefore(validFrom) ? validFrom : lastDay;
        if (validUntil == null || validUntil.isAfter(last)) {
            validUntil = last;
        }
    }

    void remove(Instant at) {
        removedAt = at;
    }

    void restore() {
        removedAt = null;
    }

    FormMapping mapping() {
        return RecordJson.read(mapping, FormMapping.class);
    }

    int mappingVersion() {
        return mappingVersion;
    }

    Long predecessorId() {
        return predecessorId;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    String funderKey() {
        return funderKey;
    }

    TemplateRow toRow(String funderName, LocalDate today) {
        return new TemplateRow(
                id(),
                version(),
                funderKey,
                funderName,
                land,
                fundingYear,
                kind,
                edition,
                validFrom,
                validUntil,
                source,
                format,
                TemplateState.on(today, validFrom, validUntil),
                fieldCount,
                openCount,
                predecessorId);
    }
}
