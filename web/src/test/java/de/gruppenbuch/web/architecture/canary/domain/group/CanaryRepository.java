package de.gruppenbuch.web.architecture.canary.domain.group;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Public, and queries without a contact point, once directly and once through a private step. */
public class CanaryRepository {

    private final EntityManager entityManager;

    CanaryRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<EntityCanary> listWithoutScope() {
        return all();
    }

    private List<EntityCanary> all() {
        return entityManager
                .createQuery("select e from EntityCanary e", EntityCanary.class)
                .getResultList();
    }
}
