package de.gruppenbuch.domain.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Writes audit entries; nothing reads or changes them here. */
@ApplicationScoped
class AuditRepository {

    @PersistenceContext private EntityManager entityManager;

    void add(AuditEntry entry) {
        entityManager.persist(entry);
    }
}
