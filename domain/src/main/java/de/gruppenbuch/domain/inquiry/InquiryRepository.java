package de.gruppenbuch.domain.inquiry;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.Conditions;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Counted inquiries; removed ones are found by their id alone. */
@ApplicationScoped
class InquiryRepository {

    private static final String WHERE =
            " from Inquiry i where i.contactPointId = :cp and i.removedAt is null";

    /** Stands where the conditions of a filter go. */
    private static final String FITTING = " {fitting}";

    private static final String ORDER = " order by i.day desc, i.id desc";

    @PersistenceContext private EntityManager entityManager;

    void add(Inquiry inquiry) {
        entityManager.persist(inquiry);
        entityManager.flush();
    }

    Inquiry get(ContactPointScope scope, long id) {
        return entityManager
                .createQuery(
                        "select i from Inquiry i where i.contactPointId = :cp and i.id = :id",
                        Inquiry.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Newest day first, of a day what was counted last. */
    List<Inquiry> list(ContactPointScope scope, InquiryFilter filter, PageRequest page) {
        return query(scope, filter, "select i" + FITTING + ORDER, Inquiry.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
    }

    /** All that fit, in the order of the list. */
    List<Long> listIds(ContactPointScope scope, InquiryFilter filter) {
        return query(scope, filter, "select i.id" + FITTING + ORDER, Long.class).getResultList();
    }

    /** In any order. */
    List<Inquiry> listByIds(ContactPointScope scope, List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery("select i" + WHERE + " and i.id in :ids", Inquiry.class)
                .setParameter("cp", scope.contactPointId())
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Number of lines, not of inquiries. */
    long count(ContactPointScope scope, InquiryFilter filter) {
        return query(scope, filter, "select count(i)" + FITTING, Long.class).getSingleResult();
    }

    List<InquiryAdder.Part> sums(ContactPointScope scope, InquiryFilter filter) {
        return query(
                        scope,
                        filter,
                        "select i.way, i.concern, i.topicCode, sum(i.number)"
                                + FITTING
                                + " group by i.way, i.concern, i.topicCode",
                        Object[].class)
                .getResultStream()
                .map(
                        row ->
                                new InquiryAdder.Part(
                                        (InquiryWay) row[0],
                                        (InquiryConcern) row[1],
                                        (String) row[2],
                                        ((Number) row[3]).longValue()))
                .toList();
    }

    /** Empty if nothing was counted yet. */
    Optional<LocalDate> firstDay(ContactPointScope scope) {
        return Optional.ofNullable(
                query(scope, InquiryFilter.all(), "select min(i.day)" + FITTING, LocalDate.class)
                        .getSingleResult());
    }

    private <T> TypedQuery<T> query(
            ContactPointScope scope, InquiryFilter filter, String jpql, Class<T> type) {
        Conditions conditions =
                new Conditions()
                        .and("i.way = :way", "way", filter.way())
                        .and("i.concern = :concern", "concern", filter.concern());
        if (filter.year() != null) {
            conditions
                    .and(
                            "i.day between :first and :last",
                            "first",
                            LocalDate.of(filter.year(), 1, 1))
                    .with("last", LocalDate.of(filter.year(), 12, 31));
        }
        return conditions
                .bind(
                        entityManager.createQuery(
                                jpql.replace(FITTING, WHERE + conditions.text()), type))
                .setParameter("cp", scope.contactPointId());
    }
}
