package de.gruppenbuch.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text stands in both languages and takes the same arguments there. */
class BundleTest {

    private static final Path WEB = Path.of("src", "main", "resources");
    private static final Path DOMAIN =
            Path.of("..", "domain", "src", "main", "resources", "de", "gruppenbuch", "domain");
    private static final Path REPORTS =
            Path.of("..", "reports", "src", "main", "resources", "de", "gruppenbuch", "reports");

    /** A bundle and its twin, without the endings. */
    static Stream<Path> bilingual() {
        return Stream.of(
                WEB.resolve("ValidationMessages"),
                WEB.resolve("de/gruppenbuch/web/advice"),
                WEB.resolve("de/gruppenbuch/web/letters"),
                WEB.resolve("de/gruppenbuch/web/form"),
                WEB.resolve("de/gruppenbuch/web/messages"),
                WEB.resolve("de/gruppenbuch/web/site"),
                WEB.resolve("de/gruppenbuch/web/faces"),
                DOMAIN.resolve("account/mail"),
                DOMAIN.resolve("funding/tasks"),
                DOMAIN.resolve("letter/placeholders"));
    }

    /** Applications are written in German only. */
    static Stream<Path> german() {
        return Stream.of(
                DOMAIN.resolve("funding/documents"),
                DOMAIN.resolve("letter/words"),
                DOMAIN.resolve("letter/examples"),
                REPORTS.resolve("form/texts"));
    }

    static Stream<Bundle> files() {
        return Stream.concat(
                bilingual().flatMap(path -> Stream.of(read(path, ""), read(path, "_en"))),
                german().map(path -> read(path, "")));
    }

    @ParameterizedTest
    @MethodSource("bilingual")
    void bothLanguagesHaveTheSameKeysAndArguments(Path path) {
        Bundle german = read(path, "");
        Bundle english = read(path, "_en");

        assertThat(german.keys()).isNotEmpty();
        assertThat(german.withoutTwin(english)).isEmpty();
        assertThat(german.differentPlaceholders(english)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyTextCanBeShown(Bundle bundle) {
        assertThat(bundle.empty()).isEmpty();
        assertThat(bundle.unsafe()).isEmpty();
        assertThat(bundle.repeated()).isEmpty();
    }

    /** Both are merged into one bundle of the pages. */
    @Test
    void noKeyStandsInTwoFilesOfThePages() {
        Set<String> both = new TreeSet<>(read(WEB.resolve("de/gruppenbuch/web/site"), "").keys());
        both.retainAll(read(WEB.resolve("de/gruppenbuch/web/messages"), "").keys());

        assertThat(both).isEmpty();
    }

    @Test
    void eachCheckGoesRedOnItsSample() {
        Bundle german =
                Bundle.of(
                        "sample",
                        "a.same=Guten Tag {0}, {1}\na.alone=Nur hier\na.empty=\na.same=Noch einmal {0}\n");
        Bundle english =
                Bundle.of(
                        "sample_en",
                        "a.same=It's {1}\na.empty=Not empty\na.other=Only here\na.open=Broken {0\n");

        assertThat(german.withoutTwin(english)).containsExactly("a.alone", "a.open", "a.other");
        assertThat(german.differentPlaceholders(english)).containsExactly("a.same");
        assertThat(german.empty()).containsExactly("a.empty");
        assertThat(german.repeated()).containsExactly("a.same");
        assertThat(english.unsafe()).containsExactly("a.open", "a.same");
        assertThat(english.repeated()).isEmpty();
    }

    static Bundle read(Path path, String ending) {
        return Bundle.read(path.resolveSibling(path.getFileName() + ending + ".properties"));
    }
}
