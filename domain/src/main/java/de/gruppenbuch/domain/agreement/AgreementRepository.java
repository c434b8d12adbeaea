package de.gruppenbuch.domain.agreement;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.WithoutScope;
import de.gruppenbuch.domain.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Drafts, concluded agreements, and which of them end. */
@ApplicationScoped
class AgreementRepository {

    @PersistenceContext private EntityManager entityManager;

    /** An agreement that ends, as the job sees it before it opens the contact point. */
    record Ending(ContactPointScope scope, long agreementId) {}

    void add(MeetingAgreement agreement) {
        entityManager.persist(agreement);
        entityManager.flush();
    }

    /**
     * Two leads who begin at the same moment begin the same draft. Versions do not begin at 1, so
     * that a page of an earlier draft never fits the next one.
     */
    void begin(
            ContactPointScope scope, long groupId, Map<String, ItemAnswer> answers, Instant now) {
        entityManager
                .createNativeQuery(
                        "insert into agreement_draft (id, version, contact_point_id, group_id, answers, begun_at)"
                                + " select n.id, n.id, ?1, ?2, ?3, ?4 from (select nextval('entity_seq') as id) n"
                                + " on conflict (group_id) do nothing")
                .setParameter(1, scope.contactPointId())
                .setParameter(2, groupId)
                .setParameter(3, GivenAnswers.write(answers))
                .setParameter(4, Timestamp.from(now))
                .executeUpdate();
    }

    void remove(AgreementDraft draft) {
        entityManager.remove(draft);
        entityManager.flush();
    }

    Optional<AgreementDraft> findDraft(ContactPointScope scope, long groupId) {
        return entityManager
                .createQuery(
                        "select d from AgreementDraft d where d.contactPointId = :cp and d.groupId = :group",
                        AgreementDraft.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("group", groupId)
                .getResultStream()
                .findFirst();
    }

    /** Waits for a second writer of the same draft. */
    Optional<AgreementDraft> lockDraft(ContactPointScope scope, long groupId) {
        return entityManager
                .createQuery(
                        "select d from AgreementDraft d where d.contactPointId = :cp and d.groupId = :group",
                        AgreementDraft.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("group", groupId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    MeetingAgreement get(ContactPointScope scope, long agreementId) {
        return entityManager
                .createQuery(
                        "select a from MeetingAgreement a where a.contactPointId = :cp and a.id = :id",
                        MeetingAgreement.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("id", agreementId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Newest first. */
    List<MeetingAgreement> list(ContactPointScope scope, long groupId) {
        return entityManager
                .createQuery(
                        "select a from MeetingAgreement a where a.contactPointId = :cp and a.groupId = :group"
                                + " order by a.concludedAt desc, a.id desc",
                        MeetingAgreement.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("group", groupId)
                .getResultList();
    }

    /** Last ones of groups that are not removed, if they end on that day or before. */
    List<MeetingAgreement> listEnding(ContactPointScope scope, LocalDate day) {
        return entityManager
                .createQuery(
                        "select a from MeetingAgreement a, SelfHelpGroup g where a.contactPointId = :cp and a.validUntil <= :day"
                                + " and g.id = a.groupId and g.removedAt is null"
                                + " and not exists (select n.id from MeetingAgreement n where n.contactPointId = :cp"
                                + " and n.groupId = a.groupId and (n.concludedAt > a.concludedAt"
                                + " or (n.concludedAt = a.concludedAt and n.id > a.id)))"
                                + " order by a.validUntil, a.id",
                        MeetingAgreement.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("day", day)
                .getResultList();
    }

    /** Empty for a group that is removed or not there. */
    Optional<String> groupName(ContactPointScope scope, long groupId) {
        return entityManager
                .createQuery(
                        "select g.name from SelfHelpGroup g where g.contactPointId = :cp and g.id = :group and g.removedAt is null",
                        String.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("group", groupId)
                .getResultStream()
                .findFirst();
    }

    /** Offerings that the group uses on the day with the category of their tool. */
    List<ToolInUse> listTools(ContactPointScope scope, long groupId, LocalDate day) {
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                "select distinct o.id, t.category from tool_use u join offering o on o.id = u.offering_id"
                                        + " join tool t on t.id = o.tool_id where u.contact_point_id = ?1 and u.group_id = ?2"
                                        + " and u.removed_at is null and (u.since_day is null or u.since_day <= ?3)"
                                        + " and (u.until_day is null or u.until_day >= ?3) order by o.id")
                        .setParameter(1, scope.contactPointId())
                        .setParameter(2, groupId)
                        .setParameter(3, Date.valueOf(day))
                        .getResultList();
        return rows.stream().map(row -> ToolInUse.of((Object[]) row)).toList();
    }

    @WithoutScope("the reminder job looks for all contact points")
    Optional<Ending> findEnding(LocalDate from, LocalDate until) {
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                "select a.contact_point_id, a.id from meeting_agreement a where a.valid_until between ?1 and ?2"
                                        + " and not exists (select 1 from agreement_reminder r where r.agreement_id = a.id)"
                                        + " and not exists (select 1 from meeting_agreement n where n.group_id = a.group_id"
                                        + " and (n.concluded_at, n.id) > (a.concluded_at, a.id)) order by a.valid_until, a.id limit 1")
                        .setParameter(1, Date.valueOf(from))
                        .setParameter(2, Date.valueOf(until))
                        .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(
                        row ->
                                new Ending(
                                        new ContactPointScope(((Number) row[0]).longValue()),
                                        ((Number) row[1]).longValue()))
                .findFirst();
    }

    /** False if another server was faster. */
    boolean markReminded(ContactPointScope scope, long agreementId, Instant now) {
        return entityManager
                        .createNativeQuery(
                                "insert into agreement_reminder (agreement_id, contact_point_id, reminded_at)"
                                        + " values (?1, ?2, ?3) on conflict do nothing")
                        .setParameter(1, agreementId)
                        .setParameter(2, scope.contactPointId())
                        .setParameter(3, Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }
}
