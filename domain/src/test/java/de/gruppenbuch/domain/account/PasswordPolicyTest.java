package de.gruppenbuch.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.shared.RuleViolatedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private static final String EMAIL = "Leyla.Yilmaz@demo.example";
    private static final String NAME = "Leyla Yılmaz-Öztürk";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rotbuche",
                "vier Wörter ohne Sinn",
                " führende und letzte Leerzeichen ",
                "密码密碼很長很長",
                "😀😁😂🤣😃😄😅😆"
            })
    void anyCharactersWillDo(String password) {
        assertThatCode(() -> PasswordPolicy.require("password", password, EMAIL, NAME))
                .doesNotThrowAnyException();
    }

    @Test
    void eightToTwoHundredCharacters() {
        assertRefused(null, "account.password.short");
        assertRefused("", "account.password.short");
        assertRefused("rotbuch", "account.password.short");
        assertRefused("😀😁😂🤣", "account.password.short");
        assertThatCode(() -> PasswordPolicy.require("p", "abc1".repeat(50), EMAIL, NAME))
                .doesNotThrowAnyException();
        assertRefused("abc1".repeat(50) + "x", "account.password.long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwort",
                "Passwort",
                "PASSWORD",
                "password1",
                "12345678",
                "qwertzuiop",
                "qwertyuiop",
                "iloveyou",
                "hallo123",
                "schatz123",
                "selbsthilfe",
                "aaaaaaaa",
                "abababababab"
            })
    void whatEverybodyTakesIsRefused(String password) {
        assertRefused(password, "account.password.common");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leyla.yilmaz@demo.example", "LEYLA.YILMAZ"})
    void theEmailIsRefused(String password) {
        assertRefused(password, "account.password.email");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leyla yılmaz-öztürk", "LeylaYılmazÖztürk", "Leyla.Yılmaz.Öztürk1974!"})
    void theNameIsRefused(String password) {
        assertRefused(password, "account.password.name");
    }

    @Test
    void theListHoldsAThousandPasswordsThatTheLengthDoesNotRefuseAlready() throws IOException {
        try (InputStream list = PasswordPolicy.class.getResourceAsStream("common-passwords.txt")) {
            List<String> lines =
                    new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList();

            assertThat(lines).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(1000);
            assertThat(lines).allMatch(line -> line.length() >= PasswordPolicy.MIN_LENGTH);
            assertThat(lines).allMatch(line -> line.equals(line.toLowerCase(Locale.ROOT)));
        }
    }

    private static void assertRefused(String password, String key) {
        assertThatThrownBy(() -> PasswordPolicy.require("fresh", password, EMAIL, NAME))
                .isInstanceOfSatisfying(
                        RuleViolatedException.class,
                        refused -> {
                            assertThat(refused.messageKey()).isEqualTo(key);
                            assertThat(refused.field()).isEqualTo("fresh");
                        });
    }
}
