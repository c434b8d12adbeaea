package de.gruppenbuch.web.advice;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.advice.AdviceNote;
import de.gruppenbuch.domain.advice.AdviceQuestion;
import de.gruppenbuch.domain.advice.HowToStep;
import de.gruppenbuch.domain.advice.PricePeriod;
import de.gruppenbuch.domain.advice.PriceUnit;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the advice says, the pages have words for it in both languages. */
class AdviceTextsTest {

    private static final int LONGEST_SENTENCE = 18;
    private static final Path TEXTS =
            Path.of("src", "main", "resources", "de", "gruppenbuch", "web");
    private static final Set<Class<? extends Enum<?>>> SPOKEN =
            Set.of(
                    AdviceNote.class,
                    AdviceQuestion.class,
                    HowToStep.class,
                    PricePeriod.class,
                    PriceUnit.class);

    @ParameterizedTest
    @ValueSource(strings = {"advice.properties", "advice_en.properties"})
    void everyConstantAndEveryAnswerHasWords(String file) throws IOException {
        Set<String> texts = read(file).stringPropertyNames();

        assertThat(texts).containsAll(constants().toList()).containsAll(answers().toList());
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(read("advice_en.properties").keySet())
                .isEqualTo(read("advice.properties").keySet());
    }

    @Test
    void noKeyStandsInTwoFiles() throws IOException {
        assertThat(read("advice.properties").keySet())
                .doesNotContainAnyElementsOf(read("messages.properties").keySet())
                .doesNotContainAnyElementsOf(read("site.properties").keySet());
    }

    @Test
    void sentencesForThePublicAreShort() throws IOException {
        Properties texts = read("advice.properties");

        assertThat(texts.stringPropertyNames())
                .allSatisfy(
                        key ->
                                assertThat(texts.getProperty(key).split("[.?!:] ?"))
                                        .as(key)
                                        .allMatch(
                                                sentence ->
                                                        sentence.split(" ").length
                                                                <= LONGEST_SENTENCE));
    }

    private static Stream<String> constants() {
        return SPOKEN.stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(
                        value ->
                                "enum."
                                        + value.getDeclaringClass().getSimpleName()
                                        + "."
                                        + value.name());
    }

    private static Stream<String> answers() {
        return NeedsQuery.QUESTIONS.entrySet().stream()
                .flatMap(
                        question ->
                                Stream.concat(
                                                Stream.of("", ".hint"),
                                                question.getValue().stream()
                                                        .map(value -> "." + value))
                                        .map(end -> "advice.find." + question.getKey() + end));
    }

    private static Properties read(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve(file))) {
            texts.load(reader);
        }
        return texts;
    }
}
