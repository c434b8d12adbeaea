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
import java.util.Map;
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
    private static final Path PROFILES =
            Path.of("../domain/src/main/resources/funding/profiles.json");

    /** Beginnings of keys, and what is added to them. */
    private static final Map<String, String> PREFIXES =
            Map.ofEntries(
                    Map.entry("advice.find.", "a question of the finder and its answers"),
                    Map.entry("advice.verdict.", "what others said, a text there"),
                    Map.entry("catalogue.verdict.", "what others said, a text there"),
                    Map.entry("enum.", "TextView.of adds type and constant"),
                    Map.entry("enum.Certainty.", "the certainty of a shipped value, a text there"),
                    Map.entry("enum.DeadlineRule.", "the rule of a deadline, a text there"),
                    Map.entry("own.gate.", "what the gate answers, in the words for leads"),
                    Map.entry("own.gate.word.", "the same in two or three words"),
                    Map.entry("own.state.", "the state of a request in the words for leads"),
                    Map.entry("own.use.", "how a use stands, in the words for leads"),
                    Map.entry("profile.", "the key of a value of the funding profile"),
                    Map.entry("review.answer.", "the criterion whose answer is no choice"),
                    Map.entry("review.cause.", "why a tool has to be looked at again"),
                    Map.entry("use.record.", "the condition that a record fulfils"));

    /** Names of deeds in the audit trail, which nobody reads in a page. */
    private static final List<String> DEEDS =
            List.of(
                    "account.activate",
                    "account.deactivate",
                    "account.password",
                    "dispatch.enclose",
                    "dispatch.post",
                    "dispatch.receive",
                    "dispatch.takeOut",
                    "group.edit",
                    "group.register",
                    "letter.remove",
                    "letter.shipped",
                    "profile.correct",
                    "profile.dropCorrection",
                    "tool.notice");

    /** Enums whose constants no page shows by {@code text.of}, and why. */
    private static final Map<String, String> NEVER_SHOWN =
            Map.ofEntries(
                    Map.entry("AgreementSection", "the catalogue has the words"),
                    Map.entry("AnswerType", "how an answer is read"),
                    Map.entry("AssessmentRules", "the catalogue has the words of each rule"),
                    Map.entry("ConditionKeeper", "decides who may confirm"),
                    Map.entry("Criterion", "the catalogue has the words"),
                    Map.entry("Evidence", "a code for other programs"),
                    Map.entry("Feature", "each has a tick box of its own"),
                    Map.entry("Kind", "prefixes of numbers"),
                    Map.entry("LetterSection", "parts of the list of names for templates"),
                    Map.entry("Land", "proper names, not translated"),
                    Map.entry("Payer", "an answer of the finder, in the address"),
                    Map.entry("Permission", "people see roles"),
                    Map.entry("Setting", "people who run the server read their names"),
                    Map.entry("TaskPlace", "becomes an address"),
                    Map.entry("TopicKind", "becomes an answer of the gate"),
                    Map.entry("VerdictKind", "a text of its own beside the status"),
                    Map.entry("WatchReason", "a sentence with the day"),
                    Map.entry("Wish", "an answer of the finder, in the address"));

    private final Set<String> keys = keys();
    private final Sources sources =
            Sources.of(
                    PAGES,
                    WEB,
                    DOMAIN,
                    REPORTS.resolve("office"),
                    REPORTS.resolve("fill"),
                    REPORTS.resolve("letter"));

    @Test
    void everyTextThatPagesAndClassesNameIsThere() {
        Set<String> others = ofValidation();
        others.addAll(DEEDS);
        others.add("letter.picture");

        assertThat(sources.missing(keys, PREFIXES.keySet(), others)).isEmpty();
    }

    @Test
    void everyTextIsNamedSomewhere() {
        assertThat(sources.unused(keys, PREFIXES.keySet())).isEmpty();
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
        assertThat(sources.stale(DEEDS)).isEmpty();
        assertThat(sources.stale(PREFIXES.keySet())).isEmpty();
    }

    @Test
    void everyConstantHasItsWordAndEveryWordItsConstant() {
        List<Class<?>> enums = enumsOfTheDomain();

        assertThat(enums).hasSizeGreaterThan(20);
        assertThat(wordless(enums, NEVER_SHOWN.keySet(), keys)).isEmpty();
        assertThat(constantless(enums, keys)).isEmpty();
        assertThat(enums).extracting(Class::getSimpleName).containsAll(NEVER_SHOWN.keySet());
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

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>(BundleTest.read(TEXTS.resolve("messages"), "").keys());
        keys.addAll(BundleTest.read(TEXTS.resolve("site"), "").keys());
        keys.addAll(BundleTest.read(TEXTS.resolve("advice"), "").keys());
        keys.addAll(BundleTest.read(TEXTS.resolve("letters"), "").keys());
        return keys;
    }
}
