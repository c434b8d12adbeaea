package de.gruppenbuch.domain.review;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.tool.CodedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Drafts, and own assessments as they are written. */
@ApplicationScoped
class ReviewRepository {

    @PersistenceContext private EntityManager entityManager;

    /** Until the transaction ends nobody else of the contact point works on this offering. */
    void lock(ContactPointScope scope, String offeringId) {
        entityManager
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(?1, ?2)) as text)")
                .setParameter(1, offeringId)
                .setParameter(2, scope.contactPointId())
                .getResultList();
    }

    Optional<AssessmentDraft> findDraft(ContactPointScope scope, String offeringId) {
        return entityManager
                .createQuery(
                        "select d from AssessmentDraft d where d.contactPointId = :cp and d.offeringId = :offering",
                        AssessmentDraft.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("offering", offeringId)
                .getResultStream()
                .findFirst();
    }

    void add(AssessmentDraft draft) {
        entityManager.persist(draft);
        entityManager.flush();
    }

    void remove(AssessmentDraft draft) {
        entityManager.remove(draft);
        entityManager.flush();
    }

    /** Id of the newest own assessment, empty if there is none. */
    Optional<String> newest(ContactPointScope scope, String offeringId) {
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                "select id from assessment where contact_point_id = ?1 and offering_id = ?2"
                                        + " order by written desc limit 1")
                        .setParameter(1, scope.contactPointId())
                        .setParameter(2, offeringId)
                        .getResultList();
        return rows.stream().map(String.class::cast).findFirst();
    }

    /** Written once; the database refuses every later change. */
    void add(ContactPointScope scope, OwnAssessment row, Assessor assessor) {
        Instant now = assessor.at();
        Query insert =
                entityManager.createNativeQuery(
                        "insert into assessment (id, offering_id, profile, status, reasons, conditions,"
                                + " protection_level, evidence, assessed_on, valid_until, assessor, source_text_de,"
                                + " source_text_en, source_url, shipped_hash, locally_changed, contact_point_id,"
                                + " answers, computed_status, deviation_reason, assessed_by, decided_at, ended_on)"
                                + " values ('own-' || nextval('entity_seq'), ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8,"
                                + " cast(?9 as date), ?10, ?11, ?12, ?13, '', true, ?14, ?15, ?16, ?17, ?18, ?19,"
                                + " cast(?20 as date))");
        Object[] values = {
            row.offeringId(),
            row.profile().name(),
            row.status().name(),
            json(row.reasons()),
            json(row.conditions()),
            row.protectionLevel() == null ? null : row.protectionLevel().name(),
            row.evidence(),
            Date.valueOf(assessor.day()),
            text(row.validUntil()),
            assessor.name(),
            row.source().de(),
            row.source().en(),
            row.sourceUrl(),
            scope.contactPointId(),
            row.answers().toJson(),
            row.computed().name(),
            row.deviationReason(),
            assessor.accountId(),
            Timestamp.from(now),
            text(row.answers().endedOn().orElse(null))
        };
        for (int i = 0; i < values.length; i++) {
            insert.setParameter(i + 1, values[i]);
        }
        insert.executeUpdate();
    }

    /**
     * Copies a shipped generic offering without its answers.
     *
     * @return the id of the copy
     */
    String addLocal(ContactPointScope scope, String genericId, String name, String entry) {
        Object number =
                entityManager.createNativeQuery("select nextval('entity_seq')").getSingleResult();
        String id = "eigen-" + number;
        entityManager
                .createNativeQuery(
                        "insert into offering (id, tool_id, name_de, name_en, generic, position, shipped,"
                                + " shipped_hash, locally_changed, contact_point_id, copied_from)"
                                + " select ?1, tool_id, ?2, ?2, false, position, ?3, '', true, ?4, id"
                                + " from offering where id = ?5 and contact_point_id is null")
                .setParameter(1, id)
                .setParameter(2, name)
                .setParameter(3, entry)
                .setParameter(4, scope.contactPointId())
                .setParameter(5, genericId)
                .executeUpdate();
        return id;
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static String json(List<CodedText> texts) {
        JsonArrayBuilder result = Json.createArrayBuilder();
        texts.forEach(
                text ->
                        result.add(
                                Json.createObjectBuilder()
                                        .add("code", text.code())
                                        .add("de", text.text().de())
                                        .add("en", text.text().en())));
        return result.build().toString();
    }
}
