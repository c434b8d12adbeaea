package de.gruppenbuch.domain.letter;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Own templates. */
@ApplicationScoped
class LetterRepository {

    @PersistenceContext private EntityManager entityManager;

    void add(LetterTemplate template) {
        entityManager.persist(template);
        entityManager.flush();
    }

    void remove(LetterTemplate template) {
        entityManager.remove(template);
        entityManager.flush();
    }

    void flush() {
        entityManager.flush();
    }

    LetterTemplate get(ContactPointScope scope, long id) {
        return entityManager
                .createQuery(
                        "select t from LetterTemplate t where t.contactPointId = :cp and t.id = :id",
                        LetterTemplate.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Newest first. */
    List<LetterTemplate> list(ContactPointScope scope) {
        return entityManager
                .createQuery(
                        "select t from LetterTemplate t where t.contactPointId = :cp order by t.id desc",
                        LetterTemplate.class)
                .setParameter("cp", scope.contactPointId())
                .getResultList();
    }

    Optional<LetterTemplate> findActive(ContactPointScope scope, LetterKind kind) {
        return entityManager
                .createQuery(
                        "select t from LetterTemplate t where t.contactPointId = :cp and t.kind = :kind and t.active = true",
                        LetterTemplate.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    /** Groups whose first contact person has not agreed to be written to. */
    List<Long> listWithoutConsent(ContactPointScope scope) {
        List<?> ids =
                entityManager
                        .createNativeQuery(
                                "select group_id from contact_person where contact_point_id = ?1"
                                        + " and position = 1 and consent <> 'GIVEN'")
                        .setParameter(1, scope.contactPointId())
                        .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
