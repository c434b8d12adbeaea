package de.gruppenbuch.domain.usage;

import de.gruppenbuch.domain.security.ContactPointScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Confirmations and contracts of uses, and the answers of the catalogue that they turn on. */
@ApplicationScoped
class UsageRepository {

    @PersistenceContext private EntityManager entityManager;

    void add(Object entity) {
        entityManager.persist(entity);
        entityManager.flush();
    }

    void remove(Object entity) {
        entityManager.remove(entity);
        entityManager.flush();
    }

    /** Oldest first. */
    List<ConditionConfirmation> listConfirmations(ContactPointScope scope, List<Long> useIds) {
        if (useIds.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select c from ConditionConfirmation c where c.contactPointId = :cp and c.useId in :uses order by c.id",
                        ConditionConfirmation.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("uses", useIds)
                .getResultList();
    }

    Optional<ContractFile> findContract(ContactPointScope scope, long useId) {
        return entityManager
                .createQuery(
                        "select f from ContractFile f where f.contactPointId = :cp and f.useId = :use",
                        ContractFile.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("use", useId)
                .getResultStream()
                .findFirst();
    }

    /** Uses whose contract is on file, without reading the files. */
    List<Long> listUsesWithContract(ContactPointScope scope) {
        return entityManager
                .createQuery(
                        "select f.useId from ContractFile f where f.contactPointId = :cp",
                        Long.class)
                .setParameter("cp", scope.contactPointId())
                .getResultList();
    }

    /**
     * Coded answers of all offerings to a criterion, for example {@code L01}, as they count for the
     * contact point: its own newest ones where it has judged itself, else the shipped ones. An
     * offering without an answer is left out.
     */
    Map<String, String> answers(ContactPointScope scope, String criterion) {
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                "select o.id, case when own.answers is null"
                                        + " then json_extract_path_text(cast(o.shipped as json), 'answers', ?1, 'value')"
                                        + " else json_extract_path_text(cast(own.answers as json), ?1, 'value') end"
                                        + " from offering o left join lateral (select a.answers from assessment a"
                                        + " where a.offering_id = o.id and a.contact_point_id = ?2"
                                        + " order by a.written desc limit 1) own on true"
                                        + " where o.contact_point_id is null or o.contact_point_id = ?2")
                        .setParameter(1, criterion)
                        .setParameter(2, scope.contactPointId())
                        .getResultList();
        Map<String, String> answers = new HashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            if (columns[1] != null) {
                answers.put((String) columns[0], (String) columns[1]);
            }
        }
        return answers;
    }
}
