package de.gruppenbuch.domain.funding;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.Land;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Corrections of shipped funding data by a contact point. */
@ApplicationScoped
class ProfileRepository {

    @PersistenceContext private EntityManager entityManager;

    void save(Object entity) {
        entityManager.persist(entity);
    }

    void drop(ProfileCorrection correction) {
        entityManager.remove(correction);
    }

    List<ProfileCorrection> listCorrections(ContactPointScope scope, Land land) {
        return entityManager
                .createQuery(
                        "select c from ProfileCorrection c where c.contactPointId = :cp and c.land = :land order by c.key",
                        ProfileCorrection.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("land", land)
                .getResultList();
    }

    Optional<ProfileCorrection> findCorrection(ContactPointScope scope, Land land, String key) {
        return listCorrections(scope, land).stream()
                .filter(correction -> correction.key().equals(key))
                .findFirst();
    }

    List<LocalFunder> listFunders(ContactPointScope scope) {
        return entityManager
                .createQuery(
                        "select f from LocalFunder f where f.contactPointId = :cp order by f.name",
                        LocalFunder.class)
                .setParameter("cp", scope.contactPointId())
                .getResultList();
    }
}
