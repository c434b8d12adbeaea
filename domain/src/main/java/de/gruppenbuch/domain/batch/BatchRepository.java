package de.gruppenbuch.domain.batch;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Jobs, their items and their documents. */
@ApplicationScoped
class BatchRepository {

    @PersistenceContext private EntityManager entityManager;

    void add(Object entity) {
        entityManager.persist(entity);
    }

    void flush() {
        entityManager.flush();
    }

    BatchJob get(ContactPointScope scope, long id) {
        return entityManager
                .createQuery(
                        "select j from BatchJob j where j.contactPointId = :cp and j.id = :id",
                        BatchJob.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    List<BatchJob> list(ContactPointScope scope, PageRequest page) {
        return entityManager
                .createQuery(
                        "select j from BatchJob j where j.contactPointId = :cp order by j.createdAt desc, j.id desc",
                        BatchJob.class)
                .setParameter("cp", scope.contactPointId())
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
    }

    long count(ContactPointScope scope) {
        return entityManager
                .createQuery(
                        "select count(j) from BatchJob j where j.contactPointId = :cp", Long.class)
                .setParameter("cp", scope.contactPointId())
                .getSingleResult();
    }

    BatchProgress progress(ContactPointScope scope, long jobId) {
        Map<BatchItemState, Integer> counts = new EnumMap<>(BatchItemState.class);
        entityManager
                .createQuery(
                        "select i.state, count(i) from BatchItem i where i.contactPointId = :cp and i.jobId = :job group by i.state",
                        Object[].class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("job", jobId)
                .getResultList()
                .forEach(row -> counts.put((BatchItemState) row[0], ((Long) row[1]).intValue()));
        return new BatchProgress(
                counts.getOrDefault(BatchItemState.WAITING, 0),
                counts.getOrDefault(BatchItemState.DONE, 0),
                counts.getOrDefault(BatchItemState.REFUSED, 0),
                counts.getOrDefault(BatchItemState.CANCELLED, 0));
    }

    List<BatchItem> items(ContactPointScope scope, long jobId) {
        return entityManager
                .createQuery(
                        "select i from BatchItem i where i.contactPointId = :cp and i.jobId = :job order by i.position",
                        BatchItem.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("job", jobId)
                .getResultList();
    }

    Optional<BatchItem> nextWaiting(ContactPointScope scope, long jobId) {
        return entityManager
                .createQuery(
                        "select i from BatchItem i where i.contactPointId = :cp and i.jobId = :job and i.state = :waiting order by i.position",
                        BatchItem.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("job", jobId)
                .setParameter("waiting", BatchItemState.WAITING)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    BatchItem item(ContactPointScope scope, long itemId) {
        return entityManager
                .createQuery(
                        "select i from BatchItem i where i.contactPointId = :cp and i.id = :id",
                        BatchItem.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("id", itemId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Rows {@code {item id, file}} of a job, in the order of its items; no content is read. */
    List<Object[]> files(ContactPointScope scope, long jobId) {
        return entityManager
                .createQuery(
                        "select f.itemId, f.id, f.name, f.file.sizeBytes from BatchFile f, BatchItem i where f.itemId = i.id"
                                + " and f.contactPointId = :cp and i.jobId = :job order by i.position, f.id",
                        Object[].class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("job", jobId)
                .getResultList();
    }

    BatchFile file(ContactPointScope scope, long fileId) {
        return entityManager
                .createQuery(
                        "select f from BatchFile f where f.contactPointId = :cp and f.id = :id",
                        BatchFile.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("id", fileId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    void removeFiles(ContactPointScope scope, long itemId) {
        entityManager
                .createQuery(
                        "delete from BatchFile f where f.contactPointId = :cp and f.itemId = :item")
                .setParameter("cp", scope.contactPointId())
                .setParameter("item", itemId)
                .executeUpdate();
    }

    /** Items and files go with their job. */
    void removeEndedBefore(ContactPointScope scope, Instant limit) {
        entityManager
                .createQuery(
                        "delete from BatchJob j where j.contactPointId = :cp and j.endedAt < :limit")
                .setParameter("cp", scope.contactPointId())
                .setParameter("limit", limit)
                .executeUpdate();
    }
}
