package de.gruppenbuch.domain;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.flywaydb.core.Flyway;

/**
 * A real PostgreSQL for tests: the binaries of the product, started once per JVM, every migration
 * applied as owner. Each instance is an own database, copied from the migrated template in a tenth
 * of a second, so tests never see rows of others.
 */
public final class TestDatabase implements AutoCloseable {

    private static final String SUPERUSER = "postgres";
    private static final String OWNER = "gruppenbuch_owner";
    private static final String APP = "gruppenbuch_app";
    private static final String TEMPLATE = "gruppenbuch_template";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name;
    private EntityManagerFactory factory;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** A migrated database of its own. Close it when the test class ends. */
    public static TestDatabase create() {
        String name = "test_" + COUNT.incrementAndGet();
        execute(
                "postgres",
                "create database %s template %s owner %s".formatted(name, Holder.template, OWNER));
        return new TestDatabase(name);
    }

    /** As the application: owns nothing, row-level security applies. */
    public Connection appConnection() {
        return connect(name, APP);
    }

    /** As the owner of the tables: row-level security applies too, it is forced. */
    public Connection ownerConnection() {
        return connect(name, OWNER);
    }

    /** Past row-level security, to prepare and to look at rows of every contact point. */
    public Connection superuserConnection() {
        return connect(name, SUPERUSER);
    }

    /** JPA as the application's role, with transactions of its own instead of the container's. */
    public synchronized EntityManagerFactory entityManagerFactory() {
        if (factory == null) {
            Map<String, Object> settings = new HashMap<>();
            settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
            settings.put("jakarta.persistence.jtaDataSource", "");
            settings.put("jakarta.persistence.jdbc.driver", "org.postgresql.Driver");
            settings.put("jakarta.persistence.jdbc.url", url(name));
            settings.put("jakarta.persistence.jdbc.user", APP);
            settings.put("jakarta.persistence.jdbc.password", APP);
            settings.put("eclipselink.target-server", "None");
            settings.put("eclipselink.session-name", name);
            factory = Persistence.createEntityManagerFactory("gruppenbuch", settings);
        }
        return factory;
    }

    /** Runs the work in one transaction, rolled back when it throws. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        try (EntityManager entityManager = entityManagerFactory().createEntityManager()) {
            entityManager.getTransaction().begin();
            try {
                T result = work.apply(entityManager);
                entityManager.getTransaction().commit();
                return result;
            } finally {
                if (entityManager.getTransaction().isActive()) {
                    entityManager.getTransaction().rollback();
                }
            }
        }
    }

    @Override
    public synchronized void close() {
        if (factory != null) {
            factory.close();
            factory = null;
        }
        execute("postgres", "drop database %s with (force)".formatted(name));
    }

    private static Connection connect(String database, String user) {
        try {
            return DriverManager.getConnection(url(database), user, user);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String url(String database) {
        return Holder.server.getJdbcUrl(SUPERUSER, database).replaceFirst("\\?.*", "");
    }

    private static void execute(String database, String sql) {
        try (Connection connection = connect(database, SUPERUSER);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Holder {

        static final EmbeddedPostgres server = start();
        static final String template = migratedTemplate();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setLocaleConfig("encoding", "UTF8")
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("locale", "C.UTF-8")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String migratedTemplate() {
            execute("postgres", "create role %s login password '%s'".formatted(OWNER, OWNER));
            execute("postgres", "create role %s login password '%s'".formatted(APP, APP));
            execute("postgres", "create database %s owner %s".formatted(TEMPLATE, OWNER));
            Flyway.configure()
                    .dataSource(url(TEMPLATE), OWNER, OWNER)
                    .placeholders(Map.of("app_role", APP))
                    .loggers("slf4j")
                    .load()
                    .migrate();
            return TEMPLATE;
        }
    }
}
