package de.gruppenbuch.domain.cost;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Requests with their history and files. */
@ApplicationScoped
class CostRepository {

    @PersistenceContext private EntityManager entityManager;

    void add(Object entity) {
        entityManager.persist(entity);
        entityManager.flush();
    }

    void remove(Object entity) {
        entityManager.remove(entity);
        entityManager.flush();
    }

    CostRequest get(ContactPointScope scope, long id) {
        return entityManager
                .createQuery(
                        "select r from CostRequest r where r.contactPointId = :cp and r.id = :id",
                        CostRequest.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    CostRequest getByNumber(ContactPointScope scope, String number) {
        return entityManager
                .createQuery(
                        "select r from CostRequest r where r.contactPointId = :cp and r.number = :number",
                        CostRequest.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Waits for a second sender of the same request, so that sending twice has one effect. */
    CostRequest lockByNumber(ContactPointScope scope, String number) {
        CostRequest request = getByNumber(scope, number);
        entityManager.refresh(request, LockModeType.PESSIMISTIC_WRITE);
        return request;
    }

    List<CostRequest> listForGroups(ContactPointScope scope, List<Long> groupIds) {
        if (groupIds.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select r from CostRequest r where r.contactPointId = :cp and r.groupId in :groups order by r.id desc",
                        CostRequest.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("groups", groupIds)
                .getResultList();
    }

    List<CostRequest> listByState(ContactPointScope scope, CostRequestState state) {
        return entityManager
                .createQuery(
                        "select r from CostRequest r where r.contactPointId = :cp and r.state = :state order by r.number",
                        CostRequest.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("state", state)
                .getResultList();
    }

    List<CostRequestEvent> listEvents(ContactPointScope scope, long requestId) {
        return entityManager
                .createQuery(
                        "select e from CostRequestEvent e where e.contactPointId = :cp and e.requestId = :id order by e.id",
                        CostRequestEvent.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("id", requestId)
                .getResultList();
    }

    List<CostAttachment> listAttachments(ContactPointScope scope, long requestId) {
        return entityManager
                .createQuery(
                        "select a from CostAttachment a where a.contactPointId = :cp and a.requestId = :id order by a.id",
                        CostAttachment.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("id", requestId)
                .getResultList();
    }

    /** Digital costs of a group that were written into applications by hand. */
    List<FundingPurpose> listDigitalLines(ContactPointScope scope, long groupId) {
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                "select a.number, l.label, a.funding_year from expense_line l"
                                        + " join funding_application a on a.id = l.application_id"
                                        + " where l.contact_point_id = ?1 and a.group_id = ?2 and a.removed_at is null"
                                        + " and l.category_code = 'DIGITAL' and l.request_id is null"
                                        + " and l.freed_request_id is null order by l.id")
                        .setParameter(1, scope.contactPointId())
                        .setParameter(2, groupId)
                        .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(
                        row ->
                                new FundingPurpose(
                                        (String) row[0],
                                        true,
                                        null,
                                        null,
                                        (String) row[1],
                                        ((Number) row[2]).intValue()))
                .toList();
    }

    /** The funding application that holds the request as an expense line. */
    Optional<Long> findApplication(ContactPointScope scope, long requestId) {
        return entityManager
                .createNativeQuery(
                        "select application_id from expense_line where contact_point_id = ?1 and request_id = ?2")
                .setParameter(1, scope.contactPointId())
                .setParameter(2, requestId)
                .getResultList()
                .stream()
                .map(id -> ((Number) id).longValue())
                .findFirst();
    }
}
