package de.gruppenbuch.web.config;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** {@code /health/ready}: up while the database answers. Says nothing about why it does not. */
@Readiness
@ApplicationScoped
public class DatabaseCheck implements HealthCheck {

    private static final int LIMIT_SECONDS = 5;

    @Resource(lookup = "java:app/jdbc/gruppenbuch")
    private DataSource dataSource;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    private boolean answers() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(LIMIT_SECONDS);
        } catch (SQLException e) {
            return false; // the answer "down" is what is asked for; the pool has logged the reason
        }
    }
}
