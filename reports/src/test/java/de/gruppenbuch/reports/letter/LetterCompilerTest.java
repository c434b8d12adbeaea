package de.gruppenbuch.reports.letter;

import static de.gruppenbuch.reports.letter.LetterFixture.paragraphs;
import static de.gruppenbuch.reports.letter.LetterFixture.row;
import static de.gruppenbuch.reports.letter.LetterFixture.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.gruppenbuch.domain.letter.NameSuggestion;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.domain.shared.RulesViolatedException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterCompilerTest {

    @Test
    void anUnknownNameIsRefusedWithTheOneThatWasMeant() {
        assertThat(problems(paragraphs("{{grupe.name}}")))
                .containsExactly("letter.mark.meant[{{grupe.name}}, {{gruppe.name}}]");
        assertThat(problems(paragraphs("{{#werkzeug}}", "{{/werkzeug}}")))
                .containsExactly("letter.mark.meant[{{#werkzeug}}, {{#werkzeuge}}]");
        assertThat(problems(paragraphs("{{wetter}}")))
                .containsExactly("letter.mark.unknown[{{wetter}}]");
    }

    @Test
    void allProblemsAreToldAtOnce() {
        assertThat(
                        problems(
                                paragraphs(
                                        "{{grupe.name}} {{gruppe.ord}}",
                                        "{{?datum}}",
                                        "offen {{gruppe.name")))
                .containsExactlyInAnyOrder(
                        "letter.mark.meant[{{grupe.name}}, {{gruppe.name}}]",
                        "letter.mark.meant[{{gruppe.ord}}, {{gruppe.ort}}]",
                        "letter.mark.open[{{?datum}}, {{/datum}}]",
                        "letter.mark.braces[{{gruppe.name]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{{/datum}}|letter.mark.close[{{/datum}}]",
                "{{werkzeuge}}|letter.mark.isList[{{werkzeuge}}, {{#werkzeuge}}, {{/werkzeuge}}]",
                "{{werkzeug.name}}|letter.mark.outside[{{werkzeug.name}}, {{#werkzeuge}}]",
                "{{#datum}}x{{/datum}}|letter.mark.noList[{{#datum}}, {{?datum}}]",
                "Mit {{#werkzeuge}}{{werkzeug.name}}{{/werkzeuge}}.|letter.mark.inline[{{#werkzeuge}}]",
                "zu viel }}|letter.mark.braces[}}]",
                "{{}}|letter.mark.unknown[{{}}]",
                "{{gruppe.name + 1}}|letter.mark.unknown[{{gruppe.name + 1}}]"
            })
    void aMarkThatMakesNoSenseIsRefused(String text, String problem) {
        assertThat(problems(paragraphs(text))).containsExactly(problem);
    }

    @Test
    void marksThatCrossOrStandInTheMiddleAreRefused() {
        assertThat(
                        problems(
                                paragraphs(
                                        "{{?datum}}",
                                        "{{?gruppe.ort}}",
                                        "{{/datum}}",
                                        "{{/gruppe.ort}}")))
                .contains("letter.mark.order[{{/datum}}, {{/gruppe.ort}}]");
        assertThat(problems(paragraphs("vorn {{?datum}}", "{{/datum}}")))
                .containsExactly("letter.mark.place[{{?datum}}, {{/datum}}]");
        String table = "<w:tbl>" + row("{{?datum}}") + "</w:tbl>";
        assertThat(problems(table + paragraphs("{{/datum}}")))
                .containsExactly("letter.mark.place[{{?datum}}, {{/datum}}]");
    }

    @Test
    void aListWithinAListIsRefusedSoThatNothingGrowsWithoutEnd() {
        assertThat(
                        problems(
                                paragraphs(
                                        "{{#werkzeuge}}",
                                        "{{#werkzeuge}}{{werkzeug.name}}{{/werkzeuge}}",
                                        "{{/werkzeuge}}")))
                .containsExactly("letter.mark.nested[{{#werkzeuge}}, {{#werkzeuge}}]");
    }

    @Test
    void templatesOfMonstrousLengthAreRefused() {
        for (byte[] file :
                List.of(
                        word(paragraphs(noise(2_000_001))),
                        word(paragraphs("{{datum}}".repeat(1_001))))) {
            assertThat(
                            catchThrowableOfType(
                                            RuleViolatedException.class,
                                            () -> LetterCompiler.compile(file, LetterFixture.WORDS))
                                    .messageKey())
                    .isEqualTo("letter.file.long");
        }
    }

    @Test
    void aPictureOfAnUnknownNameIsRefused() {
        String picture =
                "<w:p><w:r><w:drawing><wp:docPr id=\"1\" descr=\"{{einladung.bilt}}\"/></w:drawing></w:r></w:p>";

        assertThat(problems(picture))
                .containsExactly("letter.mark.meant[{{einladung.bilt}}, {{einladung.bild}}]");
    }

    @Test
    void aFileThatIsNoWordFileIsRefused() {
        for (byte[] file :
                List.of(
                        new byte[0],
                        "%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                        LetterFixture.zip(Map.of("a.txt", "x")),
                        Arrays.copyOf(word(paragraphs("x")), 200),
                        word("<w:p>"),
                        word("<w:p><w:r>".repeat(400) + "</w:r></w:p>".repeat(400)))) {
            assertThatThrownBy(() -> LetterCompiler.compile(file, LetterFixture.WORDS))
                    .isInstanceOf(RuleViolatedException.class);
        }
    }

    @Test
    void theNearestNameIsSuggestedUnlessNothingIsNear() {
        Set<String> known = Set.of("gruppe.name", "gruppe.ort", "datum");

        assertThat(NameSuggestion.nearest("grppe.name", known)).contains("gruppe.name");
        assertThat(NameSuggestion.nearest("dautm", known)).contains("datum");
        assertThat(NameSuggestion.nearest("wetter", known)).isEmpty();
    }

    /** Digits that hardly compress, so that the gate takes the file for no bomb. */
    private static String noise(int length) {
        Random digits = new Random(1);
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append((char) ('0' + digits.nextInt(10)));
        }
        return text.toString();
    }

    private static List<String> problems(String body) {
        RulesViolatedException refusal =
                catchThrowableOfType(
                        RulesViolatedException.class,
                        () -> LetterCompiler.compile(word(body), LetterFixture.WORDS));
        return refusal.all().stream()
                .map(one -> one.messageKey() + Arrays.toString(one.arguments()))
                .toList();
    }
}
