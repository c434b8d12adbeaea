package de.gruppenbuch.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningApplication.class)
class StartIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Test
    void theApplicationSaysThatItIsReady() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/health/ready");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"name\":\"database\",\"status\":\"UP\"");
    }

    @Test
    void theServerDoesNotTellItsNameNorItsMeasurements() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/metrics");

        assertThat(answer.statusCode()).isNotEqualTo(200);
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
    }

    @Test
    void theApplicationsRoleOwnsNothingAndCannotPassTheWall() throws SQLException {
        try (Connection connection = RunningApplication.appConnection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                """
                                select (select count(*) from pg_class where relowner = r.oid),
                                       rolsuper or rolbypassrls or rolcreaterole or rolcreatedb
                                from pg_roles r where rolname = current_user
                                """)) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getLong(1)).isZero();
            assertThat(rows.getBoolean(2)).isFalse();
        }
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(RunningApplication.url(path)).build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }
}
