package de.gruppenbuch.domain.form;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.AttachmentContent;
import de.gruppenbuch.domain.shared.BaseEntity;
import de.gruppenbuch.domain.shared.RecordJson;
import de.gruppenbuch.domain.shared.StoredFile;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The file of a form as it came, and what was found in it; never changes. */
@Entity
@Table(name = "form_file")
public class FormFile extends BaseEntity {

    @Column(name = "contact_point_id")
    private long contactPointId;

    @Column(name = "template_id")
    private long templateId;

    @Embedded private StoredFile file;

    private String found;
    private String headings;

    protected FormFile() {}

    FormFile(ContactPointScope scope, long templateId, UploadTemplate command, Instant now) {
        this.contactPointId = scope.contactPointId();
        this.templateId = templateId;
        this.file =
                new StoredFile(
                        new AttachmentContent(
                                command.form().format().mediaType(), command.content()),
                        now);
        this.found = RecordJson.write(command.form());
        this.headings =
                RecordJson.write(
                        Headings.of(command.headings() == null ? Map.of() : command.headings()));
    }

    /** Headings in a shape that JSON brings back as it was. */
    public record Headings(List<Heading> all) {

        static Headings of(Map<String, String> byField) {
            return new Headings(
                    byField.entrySet().stream()
                            .map(entry -> new Heading(entry.getKey(), entry.getValue()))
                            .toList());
        }
    }

    /** The heading above a field. */
    public record Heading(String field, String text) {}

    ReadForm found() {
        return RecordJson.read(found, ReadForm.class);
    }

    Map<String, String> headings() {
        return RecordJson.read(headings, Headings.class).all().stream()
                .collect(Collectors.toMap(Heading::field, Heading::text));
    }

    StoredFile file() {
        return file;
    }
}
