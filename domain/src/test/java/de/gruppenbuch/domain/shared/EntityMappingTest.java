package de.gruppenbuch.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import de.gruppenbuch.domain.TestDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EntityMappingTest {

    private static TestDatabase database;

    @BeforeAll
    static void create() {
        database = TestDatabase.create();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void everyEntityFindsItsColumnsAndMayBeRead() {
        Set<EntityType<?>> entities = database.entityManagerFactory().getMetamodel().getEntities();

        assertThat(entities).isNotEmpty();
        for (EntityType<?> entity : entities) {
            assertThatCode(() -> database.inTransaction(em -> readOne(em, entity.getName())))
                    .as(entity.getName())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void everyMomentIsStoredAsAMoment() {
        for (EntityType<?> entity : database.entityManagerFactory().getMetamodel().getEntities()) {
            entity.getSingularAttributes().stream()
                    .filter(attribute -> attribute.getJavaType() == Instant.class)
                    .forEach(
                            attribute -> {
                                String compare =
                                        "select count(e) from %s e where e.%s < :moment"
                                                .formatted(entity.getName(), attribute.getName());
                                assertThatCode(
                                                () ->
                                                        database.inTransaction(
                                                                em -> count(em, compare)))
                                        .as(compare)
                                        .doesNotThrowAnyException();
                            });
        }
    }

    private static Object readOne(EntityManager entityManager, String entity) {
        return entityManager
                .createQuery("select e from " + entity + " e")
                .setMaxResults(1)
                .getResultList();
    }

    private static Object count(EntityManager entityManager, String query) {
        return entityManager
                .createQuery(query)
                .setParameter("moment", Instant.parse("2026-01-31T23:30:00Z"))
                .getSingleResult();
    }
}
