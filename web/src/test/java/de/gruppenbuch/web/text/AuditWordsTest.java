package de.gruppenbuch.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every deed that is recorded can be read in the audit log. */
class AuditWordsTest {

    private static final Path DOMAIN = Path.of("../domain/src/main/java");
    private static final Path TEXTS = Path.of("src/main/resources/de/gruppenbuch/web/messages");
    private static final Pattern RECORDING = Pattern.compile("\\brecord\\w*\\(([^;]*);");
    private static final Pattern DEED = Pattern.compile("\"([a-zA-Z]+\\.[a-zA-Z]+)\"");

    @Test
    void everyDeedHasItsWords() throws IOException {
        Set<String> keys = BundleTest.read(TEXTS, "").keys();
        Set<String> deeds = deeds();

        assertThat(deeds).hasSizeGreaterThan(30);
        assertThat(deeds).filteredOn(deed -> !keys.contains("audit.do." + deed)).isEmpty();
    }

    private static Set<String> deeds() throws IOException {
        Set<String> deeds = new TreeSet<>();
        try (Stream<Path> files = Files.walk(DOMAIN)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                deeds.addAll(deeds(Files.readString(file)));
            }
        }
        return deeds;
    }

    private static List<String> deeds(String source) {
        return RECORDING
                .matcher(source)
                .results()
                .map(MatchResult::group)
                .flatMap(statement -> DEED.matcher(statement).results())
                .map(match -> match.group(1))
                .toList();
    }
}
