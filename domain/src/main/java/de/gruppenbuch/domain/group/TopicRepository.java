package de.gruppenbuch.domain.group;

import de.gruppenbuch.domain.security.WithoutScope;
import de.gruppenbuch.domain.shared.LocalText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The shared catalogue of illness groups and social topics. */
@ApplicationScoped
class TopicRepository {

    @PersistenceContext private EntityManager entityManager;

    @WithoutScope("topics are shared by all contact points")
    List<Topic> list() {
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                "select code, kind, name_de, name_en from topic order by position")
                        .getResultList();
        return rows.stream().map(row -> toTopic((Object[]) row)).toList();
    }

    @WithoutScope("topics are shared by all contact points")
    Optional<Topic> find(String code) {
        return list().stream().filter(topic -> topic.code().equals(code)).findFirst();
    }

    @WithoutScope("topics are shared by all contact points")
    Set<String> codes() {
        return list().stream().map(Topic::code).collect(Collectors.toSet());
    }

    private static Topic toTopic(Object[] row) {
        return new Topic(
                (String) row[0],
                TopicKind.valueOf((String) row[1]),
                new LocalText((String) row[2], (String) row[3]));
    }
}
