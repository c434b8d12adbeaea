package de.gruppenbuch.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.launcher.console.StartRefusedException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalDatabaseTest {

    private static final Map<String, String> COMPLETE =
            Map.of(
                    "GRUPPENBUCH_DB_URL", "jdbc:postgresql://db.example/gruppenbuch",
                    "GRUPPENBUCH_DB_USER", "app",
                    "GRUPPENBUCH_DB_PASSWORD", "one",
                    "GRUPPENBUCH_DB_OWNER_USER", "owner",
                    "GRUPPENBUCH_DB_OWNER_PASSWORD", "two");

    @Test
    void withoutAnAddressThePrivateDatabaseIsMeant() {
        assertThat(ExternalDatabase.from(Map.of("GRUPPENBUCH_DB_USER", "app"))).isEmpty();
    }

    @Test
    void everySettingArrivesInItsPlace() {
        DatabaseAccess access = ExternalDatabase.from(COMPLETE).orElseThrow();

        assertThat(access.url()).isEqualTo("jdbc:postgresql://db.example/gruppenbuch");
        assertThat(access.app()).isEqualTo(new DatabaseAccess.Login("app", "one"));
        assertThat(access.owner()).isEqualTo(new DatabaseAccess.Login("owner", "two"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GRUPPENBUCH_DB_USER",
                "GRUPPENBUCH_DB_PASSWORD",
                "GRUPPENBUCH_DB_OWNER_USER",
                "GRUPPENBUCH_DB_OWNER_PASSWORD"
            })
    void aMissingSettingIsNamedInOneSentence(String name) {
        Map<String, String> environment = new HashMap<>(COMPLETE);
        environment.remove(name);

        assertThatThrownBy(() -> ExternalDatabase.from(environment))
                .isInstanceOf(StartRefusedException.class)
                .hasMessage(
                        "Die Einstellung %s fehlt; sie ist nötig, weil GRUPPENBUCH_DB_URL gesetzt ist."
                                .formatted(name));
    }

    @Test
    void anotherKindOfDatabaseIsRefused() {
        Map<String, String> environment = new HashMap<>(COMPLETE);
        environment.put("GRUPPENBUCH_DB_URL", "jdbc:h2:mem:x");

        assertThatThrownBy(() -> ExternalDatabase.from(environment))
                .hasMessageContaining("nur mit PostgreSQL");
    }

    @Test
    void theOwnerMustNotBeTheApplication() {
        Map<String, String> environment = new HashMap<>(COMPLETE);
        environment.put("GRUPPENBUCH_DB_OWNER_USER", "app");

        assertThatThrownBy(() -> ExternalDatabase.from(environment))
                .hasMessageContaining("verschieden");
    }

    @Test
    void aPasswordNeverStandsInText() {
        assertThat(ExternalDatabase.from(COMPLETE).orElseThrow().toString())
                .doesNotContain("one", "two");
    }
}
