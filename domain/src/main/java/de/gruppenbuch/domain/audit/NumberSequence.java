package de.gruppenbuch.domain.audit;

import de.gruppenbuch.domain.security.ContactPointScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;

/** Numbers that people say on the telephone: year and count, for each contact point and kind. */
@ApplicationScoped
public class NumberSequence {

    /** What a number stands for. */
    public enum Kind {
        REQUEST,
        APPLICATION
    }

    @Inject private NumberRepository repository;

    /**
     * @return for example {@code 2026-0147}; without gaps as far as transactions commit
     */
    public String next(ContactPointScope scope, Kind kind, int year) {
        return String.format(Locale.ROOT, "%d-%04d", year, repository.increment(scope, kind, year));
    }

    /** Counts in the database, so that two servers never give the same number. */
    @ApplicationScoped
    static class NumberRepository {

        @PersistenceContext private EntityManager entityManager;

        int increment(ContactPointScope scope, Kind kind, int year) {
            Object number =
                    entityManager
                            .createNativeQuery(
                                    "insert into number_range (contact_point_id, kind, year, last_number)"
                                            + " values (?1, ?2, ?3, 1) on conflict (contact_point_id, kind, year)"
                                            + " do update set last_number = number_range.last_number + 1 returning last_number")
                            .setParameter(1, scope.contactPointId())
                            .setParameter(2, kind.name())
                            .setParameter(3, year)
                            .getSingleResult();
            return ((Number) number).intValue();
        }
    }
}
