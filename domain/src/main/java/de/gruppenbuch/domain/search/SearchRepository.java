package de.gruppenbuch.domain.search;

import de.gruppenbuch.domain.search.SearchResult.Hit;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.WithoutScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;

/** Finds by part of a text, by similar words and by words two letters away. */
@ApplicationScoped
class SearchRepository {

    private static final int LIMIT = 10;

    @PersistenceContext private EntityManager entityManager;

    List<Hit> findGroups(ContactPointScope scope, String text) {
        String haystack =
                "concat_ws(' ', g.name, t.name_de, g.topic_detail, g.postal_code, g.city)";
        return run(
                "select g.id::text, g.name, concat_ws(', ', t.name_de, g.city) from self_help_group g"
                        + " join topic t on t.code = g.topic_code where g.contact_point_id = ?2 and g.removed_at is null and "
                        + found(haystack)
                        + " order by "
                        + rank("g.name"),
                scope,
                text);
    }

    List<Hit> findPeople(ContactPointScope scope, String text) {
        String haystack = "concat_ws(' ', p.first_name, p.last_name, p.email, p.phone)";
        return run(
                "select g.id::text, p.first_name || ' ' || p.last_name, g.name from contact_person p"
                        + " join self_help_group g on g.id = p.group_id"
                        + " where p.contact_point_id = ?2 and g.contact_point_id = ?2 and g.removed_at is null and "
                        + found(haystack)
                        + " order by "
                        + rank("p.first_name || ' ' || p.last_name"),
                scope,
                text);
    }

    List<Hit> findRequests(ContactPointScope scope, String text) {
        String haystack = "concat_ws(' ', r.number, g.name, o.name_de, r.other_tool)";
        return run(
                "select r.number, r.number || coalesce(' – ' || coalesce(o.name_de, r.other_tool), ''), g.name"
                        + " from cost_request r join self_help_group g on g.id = r.group_id"
                        + " left join offering o on o.id = r.offering_id"
                        + " where r.contact_point_id = ?2 and g.contact_point_id = ?2 and r.state <> 'DRAFT' and "
                        + found(haystack)
                        + " order by "
                        + rankNumbers(haystack, "r.number"),
                scope,
                text);
    }

    List<Hit> findApplications(ContactPointScope scope, String text) {
        String haystack = "concat_ws(' ', a.number, g.name, a.project_title)";
        return run(
                "select a.id::text, a.number || ' – ' || g.name, coalesce(a.project_title, a.funding_year::text)"
                        + " from funding_application a join self_help_group g on g.id = a.group_id"
                        + " where a.contact_point_id = ?2 and g.contact_point_id = ?2 and a.removed_at is null and "
                        + found(haystack)
                        + " order by "
                        + rankNumbers(haystack, "a.number"),
                scope,
                text);
    }

    @WithoutScope("the catalogue of tools is shared by all contact points")
    List<Hit> findTools(String text) {
        Query query =
                entityManager
                        .createNativeQuery(
                                "select t.id, t.name, coalesce(t.vendor, '') from tool t where "
                                        + found("concat_ws(' ', t.name, t.vendor)")
                                        + " order by "
                                        + rank("t.name")
                                        + " limit "
                                        + LIMIT)
                        .setParameter(1, text);
        return toHits(query);
    }

    /**
     * The parts stand in constants of this class; only the text comes from outside, as parameter 1.
     */
    private static String found(String haystack) {
        return "("
                + contains(haystack)
                + " or word_similarity(search_form(?1), search_form("
                + haystack
                + ")) >= 0.5"
                + " or (length(?1) between 4 and 40 and exists (select 1 from regexp_split_to_table(search_form("
                + haystack
                + "), '[^a-z0-9]+') word where length(word) between 4 and 60"
                + " and levenshtein_less_equal(word, search_form(?1), 2) <= 2)))";
    }

    /** Not {@code like}: signs such as % mean themselves. */
    private static String contains(String haystack) {
        return "strpos(search_form(" + haystack + "), search_form(?1)) > 0";
    }

    /** Numbers are all alike, so what holds the text comes ahead of what only resembles it. */
    private static String rankNumbers(String haystack, String number) {
        return contains(haystack) + " desc, " + number + " desc";
    }

    private static String rank(String title) {
        return "word_similarity(search_form(?1), search_form(" + title + ")) desc, " + title;
    }

    private List<Hit> run(String sql, ContactPointScope scope, String text) {
        return toHits(
                entityManager
                        .createNativeQuery(sql + " limit " + LIMIT)
                        .setParameter(1, text)
                        .setParameter(2, scope.contactPointId()));
    }

    private static List<Hit> toHits(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Hit((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }
}
