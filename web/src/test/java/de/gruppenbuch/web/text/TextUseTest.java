package de.gruppenbuch.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import de.gruppenbuch.domain.cost.CostRequestState;
import de.gruppenbuch.domain.security.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text that is asked for is there, and every text that is there is asked for. */
class TextUseTest {

    private static final Path TEXTS = Path.of("src/main/resources/de/gruppenbuch/web");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path WEB = Path.of("src/main/java");
    private static final Path DOMAIN = Path.of("../domain/src/main/java");
    private static final Path REPORTS = Path.of("../reports/src/main/java/de/gruppenbuch/reports");

    /** Keys of values of an application, which classes of the domain name. */
    private static final Path VALUES =
            Path.of("../domain/src/main/resources/de/gruppenbuch/domain/form/values");

    private static final Path PROFILES =
            Path.of("../domain/src/main/resources/funding/profiles.json");

    private final Set<String> keys = keys();
    private final Sources sources =
            Sources.of(
                    PAGES,
                    WEB,
                    DOMAIN,
                    REPORTS.resolve("office"),
                    REPORTS.resolve("fill"),
                    REPORTS.resolve("letter"),
                    REPORTS.resolve("list"));

    @Test
    void everyTextThatPagesAndClassesNameIsThere() {
        Set<String> others = ofValidation();
        others.addAll(TextExceptions.DEEDS);
        others.addAll(ofReports());
        others.addAll(BundleTest.read(VALUES, "").keys());

        assertThat(sources.missing(keys, TextExceptions.PREFIXES.keySet(), others)).isEmpty();
    }

    @Test
    void everyTextIsNamedSomewhere() {
        assertThat(sources.unused(keys, TextExceptions.PREFIXES.keySet())).isEmpty();
    }

    /** The others are those of Bean Validation itself. */
    @Test
    void everyOwnSentenceOfValidationIsNamedSomewhere() {
        Set<String> own = ofValidation();
        own.removeIf(key -> key.startsWith("jakarta."));

        assertThat(own).isNotEmpty();
        assertThat(sources.unused(own, Set.of())).isEmpty();
    }

    @Test
    void theListsOfExceptionsAreNotOlderThanTheSources() {
        assertThat(sources.stale(TextExceptions.DEEDS)).isEmpty();
        assertThat(sources.stale(TextExceptions.PREFIXES.keySet())).isEmpty();
    }

    @Test
    void everyConstantHasItsWordAndEveryWordItsConstant() {
        List<Class<?>> enums = enumsOfTheDomain();

        assertThat(enums).hasSizeGreaterThan(20);
        assertThat(wordless(enums, TextExceptions.NEVER_SHOWN.keySet(), keys)).isEmpty();
        assertThat(constantless(enums, keys)).isEmpty();
        assertThat(enums)
                .extracting(Class::getSimpleName)
                .containsAll(TextExceptions.NEVER_SHOWN.keySet());
    }

    @Test
    void everyKeyThatIsPutTogetherHasItsText() throws IOException {
        Set<String> values =
                Pattern.compile("\"key\": \"(\\w+)\"")
                        .matcher(Files.readString(PROFILES))
                        .results()
                        .map(match -> "profile." + match.group(1))
                        .collect(Collectors.toSet());
        Set<String> states =
                Arrays.stream(CostRequestState.values())
                        .map(state -> "own.state." + state.name())
                        .collect(Collectors.toSet());

        assertThat(values).hasSizeGreaterThan(10);
        assertThat(startingWith("profile.")).isEqualTo(values);
        assertThat(startingWith("own.state.")).isEqualTo(states);
    }

    @Test
    void aMissingAnUnusedAndAStaleTextAreFound() {
        Sources sample = new Sources();
        sample.add("page.xhtml", "#{msg['a.here']} #{msg['b.gone']} #{msg['a.word.'.concat(x)]}");
        sample.add("View.java", "notice.say(\"a.gone\"); read(\"gruppenbuch.db.url\", \"a.deed\")");
        sample.add("Form.java", "@NotBlank(message = \"{a.field}\")");
        Set<String> known = Set.of("a.here", "a.field", "a.idle", "a.word.ONE");

        assertThat(sample.missing(known, Set.of("a.word."), Set.of("a.deed")))
                .containsExactly("a.gone", "b.gone");
        assertThat(sample.unused(known, Set.of("a.word."))).containsExactly("a.idle");
        assertThat(sample.stale(Set.of("a.word.", "a.old."))).containsExactly("a.old.");
    }

    @Test
    void aConstantWithoutAWordAndAWordWithoutAConstantAreFound() {
        Set<String> words =
                Set.of("enum.Role.ADMIN", "enum.Role.LEAD", "enum.Role.OPERATOR", "enum.Role.BOSS");

        assertThat(wordless(List.of(Role.class), Set.of(), words))
                .containsExactly("enum.Role.STAFF");
        assertThat(constantless(List.of(Role.class), words)).containsExactly("enum.Role.BOSS");
        assertThat(wordless(List.of(Role.class), Set.of("Role"), Set.of())).isEmpty();
    }

    private Set<String> startingWith(String prefix) {
        return keys.stream().filter(key -> key.startsWith(prefix)).collect(Collectors.toSet());
    }

    private static List<String> wordless(
            List<Class<?>> enums, Set<String> neverShown, Set<String> keys) {
        return enums.stream()
                .filter(type -> !neverShown.contains(type.getSimpleName()))
                .flatMap(TextUseTest::wordKeys)
                .filter(key -> !keys.contains(key))
                .sorted()
                .toList();
    }

    private static List<String> constantless(List<Class<?>> enums, Set<String> keys) {
        Set<String> words = new TreeSet<>(keys);
        words.removeIf(key -> !key.startsWith("enum."));
        words.removeAll(enums.stream().flatMap(TextUseTest::wordKeys).toList());
        return List.copyOf(words);
    }

    private static Stream<String> wordKeys(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(value -> "enum." + type.getSimpleName() + "." + ((Enum<?>) value).name());
    }

    private static List<Class<?>> enumsOfTheDomain() {
        List<Class<?>> enums = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter().importPackages("de.gruppenbuch.domain")) {
            boolean shipped = !type.getSource().map(Object::toString).orElse("").contains("test-");
            if (type.isEnum() && shipped && type.reflect().getEnumConstants() != null) {
                enums.add(type.reflect());
            }
        }
        return enums;
    }

    private static Set<String> ofValidation() {
        Path file = Path.of("src/main/resources/ValidationMessages");
        return new TreeSet<>(BundleTest.read(file, "").keys());
    }

    /** Keys of the texts of files, and their beginnings, to which classes add the rest. */
    private static Set<String> ofReports() {
        Path file = Path.of("../reports/src/main/resources/de/gruppenbuch/reports/form/texts");
        Set<String> keys = new TreeSet<>();
        for (String key : BundleTest.read(file, "").keys()) {
            keys.add(key);
            for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
                keys.add(key.substring(0, dot + 1));
            }
        }
        return keys;
    }

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>(BundleTest.read(TEXTS.resolve("messages"), "").keys());
        keys.addAll(BundleTest.read(TEXTS.resolve("site"), "").keys());
        keys.addAll(BundleTest.read(TEXTS.resolve("advice"), "").keys());
        keys.addAll(BundleTest.read(TEXTS.resolve("letters"), "").keys());
        keys.addAll(BundleTest.read(TEXTS.resolve("form"), "").keys());
        return keys;
    }
}
