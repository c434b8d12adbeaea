package de.gruppenbuch.domain.audit;

import de.gruppenbuch.domain.security.WithoutScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The outbox. */
@ApplicationScoped
class MailRepository {

    @PersistenceContext private EntityManager entityManager;

    void add(OutgoingMail mail) {
        entityManager.persist(mail);
    }

    /** Locks the row, so that two servers never send the same mail. */
    @WithoutScope("the mail job sends for all contact points")
    Optional<OutgoingMail> takeWaiting(Instant now) {
        List<?> ids =
                entityManager
                        .createNativeQuery(
                                "select id from outgoing_mail where sent_at is null and next_attempt_at <= ?1"
                                        + " and attempts < ?2 order by next_attempt_at, id limit 1"
                                        + " for update skip locked")
                        .setParameter(1, Timestamp.from(now))
                        .setParameter(2, OutgoingMail.MAX_ATTEMPTS)
                        .getResultList();
        return ids.stream()
                .map(id -> entityManager.find(OutgoingMail.class, ((Number) id).longValue()))
                .findFirst();
    }

    @WithoutScope("the mail job removes old mails of all contact points")
    void removeBefore(Instant moment) {
        entityManager
                .createQuery("delete from OutgoingMail m where m.createdAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
