package de.gruppenbuch.domain.group;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Groups and their contact persons. */
@ApplicationScoped
class GroupRepository {

    @PersistenceContext private EntityManager entityManager;

    void add(Object entity) {
        entityManager.persist(entity);
        entityManager.flush();
    }

    void addAll(List<?> entities) {
        entities.forEach(entityManager::persist);
        entityManager.flush();
    }

    /** Removed groups are found too, so that they can be restored. */
    Optional<SelfHelpGroup> find(ContactPointScope scope, long groupId) {
        return entityManager
                .createQuery(
                        "select g from SelfHelpGroup g where g.contactPointId = :cp and g.id = :id",
                        SelfHelpGroup.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("id", groupId)
                .getResultStream()
                .findFirst();
    }

    SelfHelpGroup get(ContactPointScope scope, long groupId) {
        return find(scope, groupId).orElseThrow(NotFoundException::new);
    }

    Optional<ContactPerson> findPerson(ContactPointScope scope, long groupId, int position) {
        return entityManager
                .createQuery(
                        "select p from ContactPerson p where p.contactPointId = :cp and p.groupId = :group and p.position = :position",
                        ContactPerson.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("group", groupId)
                .setParameter("position", position)
                .getResultStream()
                .findFirst();
    }
}
