package de.gruppenbuch.domain.review;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.BaseEntity;
import de.gruppenbuch.domain.tool.AnswerSheet;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** Answers that are kept while somebody works on an assessment. */
@Entity
@Table(name = "assessment_draft")
public class AssessmentDraft extends BaseEntity {

    @Column(name = "contact_point_id")
    private long contactPointId;

    @Column(name = "offering_id")
    private String offeringId;

    private String answers;

    @Column(name = "saved_by")
    private String savedBy;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected AssessmentDraft() {}

    AssessmentDraft(ContactPointScope scope, String offeringId) {
        this.contactPointId = scope.contactPointId();
        this.offeringId = offeringId;
    }

    void save(AnswerSheet sheet, String by, Instant now) {
        answers = sheet.toJson();
        savedBy = by;
        savedAt = now;
    }

    AnswerSheet sheet() {
        return AnswerSheet.ofJson(answers);
    }

    String savedBy() {
        return savedBy;
    }

    Instant savedAt() {
        return savedAt;
    }

    /** Differs after every save. */
    String mark() {
        return "d" + id() + "." + version();
    }
}
