package de.gruppenbuch.launcher.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

    static Iterable<String> keys() {
        return Collections.list(
                ResourceBundle.getBundle("de.gruppenbuch.launcher.console").getKeys());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyTextShowsItsValuesAndIsOneLine(String key) {
        String text = Texts.text(key, "first", "second", "third");

        assertThat(text).isNotBlank().doesNotContain("{", "}", "\n");
    }

    @Test
    void numbersAreNotGrouped() {
        assertThat(Texts.text("server.portTaken", 8080)).startsWith("Port 8080 ist belegt");
    }
}
