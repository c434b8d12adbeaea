package de.gruppenbuch.reports.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.form.Answer;
import de.gruppenbuch.domain.form.FormField;
import de.gruppenbuch.domain.form.ReadForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is filled in is found again by reading the filled form. */
class WordFillTest {

    static Stream<byte[]> forms() {
        return Stream.of(WordFormFixture.controls(), WordFormFixture.legacy());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyAnswerIsReadAgain(byte[] form) {
        ReadForm before = FormFiles.read(form);
        Map<String, Answer> answers = new HashMap<>();
        before.fields().forEach(field -> answers.put(field.id(), SampleAnswers.of(field)));

        ReadForm after = FormFiles.read(FormFiles.filler(form).fill(answers));

        assertThat(after.fields()).hasSameSizeAs(before.fields());
        for (int i = 0; i < after.fields().size(); i++) {
            FormField field = after.fields().get(i);
            assertThat(field.currentValue())
                    .as(field.label())
                    .isEqualTo(SampleAnswers.of(before.fields().get(i)).text());
            assertThat(field.label()).isEqualTo(before.fields().get(i).label());
        }
    }

    @Test
    void theIdOfNoFieldIsRefused() {
        FormFiller filler = FormFiles.filler(WordFormFixture.legacy());

        assertThatThrownBy(() -> filler.fill(Map.of("w1", new Answer.Text("x"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void withoutAnswersTheFormIsAsItCame() {
        for (byte[] form :
                List.of(
                        WordFormFixture.controls(),
                        WordFormFixture.legacy(),
                        WordFormFixture.lines())) {
            assertThat(WordUnzip.parts(FormFiles.filler(form).fill(Map.of())))
                    .containsExactlyEntriesOf(WordUnzip.parts(form));
        }
    }
}
