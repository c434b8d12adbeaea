package de.gruppenbuch.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the domain refuses, the page has a sentence for it in both languages. */
class RefusalTextsTest {

    private static final Path DOMAIN = Path.of("..", "domain", "src", "main", "java");
    private static final Path TEXTS =
            Path.of("src", "main", "resources", "de", "gruppenbuch", "web");
    private static final Pattern REFUSAL =
            Pattern.compile(
                    "(?:new (?:RuleViolated|Business)Exception|super)\\(\\s*(?:[\\w\"]+,\\s*)?\"([a-z]\\w*(?:\\.\\w+)+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_en.properties"})
    void everyRefusalHasASentence(String file) throws IOException {
        Properties texts = read(file);
        texts.putAll(read(file.replace("messages", "letters")));

        assertThat(keys()).hasSizeGreaterThan(40);
        assertThat(texts.stringPropertyNames()).containsAll(keys());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "messages.properties|1|Warten Sie eine Minute.",
                "messages.properties|2|Warten Sie 2 Minuten.",
                "messages_en.properties|1|Wait one minute.",
                "messages_en.properties|15|Wait 15 minutes."
            })
    void theTimeToWaitReadsWell(String file, long minutes, String end) throws IOException {
        String pattern = read(file).getProperty("account.signIn.slowDown");

        assertThat(new MessageFormat(pattern, Locale.GERMANY).format(new Object[] {minutes}))
                .endsWith(end);
    }

    @Test
    void aKeyIsFoundHoweverTheLineIsBroken() {
        String source =
                """
                throw new RuleViolatedException(
                        field, "account.password.short", MIN_LENGTH);
                throw new BusinessException("account.signIn.wrong");
                super("error.stale");
                """;

        assertThat(keys(source))
                .containsExactly("account.password.short", "account.signIn.wrong", "error.stale");
    }

    private static Set<String> keys() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(DOMAIN)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                keys.addAll(keys(Files.readString(file)));
            }
        }
        return keys;
    }

    private static Set<String> keys(String source) {
        Set<String> keys = new TreeSet<>();
        Matcher matcher = REFUSAL.matcher(source);
        while (matcher.find()) {
            keys.add(matcher.group(1));
        }
        return keys;
    }

    private static Properties read(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve(file))) {
            texts.load(reader);
        }
        return texts;
    }
}
