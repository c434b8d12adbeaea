package de.gruppenbuch.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.shared.Setting;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class InvitationLettersTest {

    private static InvitationFixture given;

    private final Locale machine = Locale.getDefault();

    @BeforeAll
    static void start() {
        given = new InvitationFixture();
        given.rig.set(Setting.MAIL_HOST, "mail.demo.example");
    }

    @AfterEach
    void restore() {
        Locale.setDefault(machine);
        given.rig.set(Setting.MAIL_LANGUAGE, "");
    }

    @AfterAll
    static void close() {
        given.rig.set(Setting.MAIL_HOST, "");
        given.close();
    }

    @Test
    void anEmailIsGermanWhateverTheMachineSpeaks() throws SQLException {
        Locale.setDefault(Locale.ENGLISH);

        given.invite("Ute U", "ute@demo.example");

        assertThat(newest("subject")).startsWith("Ihr Zugang zu Gruppenbuch (");
        assertThat(newest("body")).contains("Der Link gilt bis 9. April 2026");
    }

    @Test
    void anEmailIsEnglishIfTheSettingSaysSo() throws SQLException {
        given.rig.set(Setting.MAIL_LANGUAGE, "en");

        given.invite("Ute U", "ute@demo.example");

        assertThat(newest("subject")).startsWith("Your access to Gruppenbuch (");
        assertThat(newest("body")).contains("valid until April 9, 2026");
    }

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        assertThat(texts("mail_en.properties").keySet())
                .isEqualTo(texts("mail.properties").keySet());
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStreamReader reader =
                new InputStreamReader(
                        InvitationLetters.class.getResourceAsStream(file),
                        StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    private static String newest(String column) throws SQLException {
        try (var connection = given.rig.database().superuserConnection();
                ResultSet row =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select subject, body from outgoing_mail order by id desc")) {
            row.next();
            return row.getString(column);
        }
    }
}
