package de.gruppenbuch.domain.audit;

import de.gruppenbuch.domain.security.WithoutScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** The outbox. */
@ApplicationScoped
class MailRepository {

    @PersistenceContext private EntityManager entityManager;

    void add(OutgoingMail mail) {
        entityManager.persist(mail);
    }

    /** Locks the rows, so that two servers never send the same mail. */
    @WithoutScope("the mail job sends for all contact points")
    List<OutgoingMail> takeWaiting(Instant now, int limit) {
        List<?> ids =
                entityManager
                        .createNativeQuery(
                                "select id from outgoing_mail where sent_at is null and next_attempt_at <= ?1"
                                        + " order by next_attempt_at limit ?2 for update skip locked")
                        .setParameter(1, java.sql.Timestamp.from(now))
                        .setParameter(2, limit)
                        .getResultList();
        return ids.stream()
                .map(id -> entityManager.find(OutgoingMail.class, ((Number) id).longValue()))
                .toList();
    }
}
