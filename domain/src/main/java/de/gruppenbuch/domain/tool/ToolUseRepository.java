package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Uses of tools by groups. */
@ApplicationScoped
class ToolUseRepository {

    @PersistenceContext private EntityManager entityManager;

    void add(ToolUse use) {
        entityManager.persist(use);
        entityManager.flush();
    }

    ToolUse get(ContactPointScope scope, long useId) {
        return entityManager
                .createQuery(
                        "select u from ToolUse u where u.contactPointId = :cp and u.id = :id",
                        ToolUse.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("id", useId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    List<ToolUse> listForGroup(ContactPointScope scope, long groupId) {
        return entityManager
                .createQuery(
                        "select u from ToolUse u where u.contactPointId = :cp and u.groupId = :group and u.removedAt is null"
                                + " order by u.id",
                        ToolUse.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("group", groupId)
                .getResultList();
    }

    /** Uses by groups that are not removed. */
    List<ToolUse> listAll(ContactPointScope scope) {
        return entityManager
                .createQuery(
                        "select u from ToolUse u, SelfHelpGroup g where u.contactPointId = :cp and u.removedAt is null"
                                + " and g.id = u.groupId and g.removedAt is null order by u.id",
                        ToolUse.class)
                .setParameter("cp", scope.contactPointId())
                .getResultList();
    }

    /** In any order; removed ones are missing. */
    List<ToolUse> listByIds(ContactPointScope scope, List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select u from ToolUse u where u.contactPointId = :cp and u.removedAt is null and u.id in :ids",
                        ToolUse.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("ids", ids)
                .getResultList();
    }
}
