package de.gruppenbuch.domain.contactpoint;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.WithoutScope;
import de.gruppenbuch.domain.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Contact points; the wall shows the own one, to the operator all. */
@ApplicationScoped
class ContactPointRepository {

    @PersistenceContext private EntityManager entityManager;

    void add(ContactPoint contactPoint) {
        entityManager.persist(contactPoint);
        entityManager.flush();
    }

    ContactPoint get(ContactPointScope scope) {
        return entityManager
                .createQuery("select c from ContactPoint c where c.id = :cp", ContactPoint.class)
                .setParameter("cp", scope.contactPointId())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    @WithoutScope("the operator lists all contact points, by name only")
    List<ContactPoint> listAll() {
        return entityManager
                .createQuery("select c from ContactPoint c order by c.name", ContactPoint.class)
                .getResultList();
    }

    @WithoutScope("set-up asks whether there is any contact point")
    long count() {
        return entityManager
                .createQuery("select count(c) from ContactPoint c", Long.class)
                .getSingleResult();
    }

    @WithoutScope("a lock, no row is read")
    void lockSetUp() {
        entityManager
                .createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtext('gruppenbuch.setup'))")
                .getSingleResult();
    }
}
