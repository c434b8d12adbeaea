package de.gruppenbuch.reports.fill;

import static de.gruppenbuch.reports.office.WordXml.cell;
import static de.gruppenbuch.reports.office.WordXml.formText;
import static de.gruppenbuch.reports.office.WordXml.p;
import static de.gruppenbuch.reports.office.WordXml.t;
import static de.gruppenbuch.reports.office.WordXml.table;
import static de.gruppenbuch.reports.office.WordXml.textControl;
import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.form.Answer;
import de.gruppenbuch.domain.form.FormField;
import de.gruppenbuch.reports.office.PackageFixture;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the fuzzer found, and other things that Word does not write by itself. */
class WordOddTest {

    @Test
    void aTextBoxInARepeatedRowIsRepeatedWithIt() {
        String row =
                "<w:tr>"
                        + cell(4000, WordFormParts.textBox(p(t("Zweck: "), textControl("Zweck"))))
                        + cell(4000, p(textControl("Betrag")))
                        + "</w:tr>";
        byte[] form = word(table(new int[] {4000, 4000}, WordFormParts.repeating("Zeilen", row)));
        List<FormField> fields = FormFiles.read(form).fields();
        Map<String, Answer> answers = new HashMap<>();
        for (FormField field : fields) {
            answers.put(field.id(), new Answer.Text("eins"));
            answers.put(Answer.key(field.id(), 2), new Answer.Text("zwei"));
        }

        byte[] filled = FormFiles.filler(form).fill(answers);
        String text = WordUnzip.text(filled);

        assertThat(fields).hasSize(2).allMatch(field -> field.spot() != null);
        assertThat(text.split(">zwei<", -1)).hasSize(4);
        assertThat(FormReads.readOrRefuse(filled)).isTrue();
    }

    @Test
    void lettersWithElementsOrCommentsAmongThemAreLeftAlone() {
        String odd = "<w:r><w:t>Name: __<w:r><w:t>__</w:t></w:r>__</w:t></w:r>";
        byte[] form =
                word(
                        p(odd)
                                + p("<w:r><w:t>Ort: __<!-- x -->__</w:t></w:r>")
                                + p("<w:r><w:t><![CDATA[Tel: ____]]></w:t></w:r>"));

        assertThat(FormFiles.read(form).fields()).isEmpty();
    }

    @Test
    void fieldsOfOldWordMayGoOnOverSeveralParagraphs() {
        String field = formText("Ziele", "");
        int middle = field.indexOf("</w:t></w:r>") + 12;
        byte[] form =
                word(
                        "<w:p>"
                                + t("Ziele: ")
                                + field.substring(0, middle)
                                + "</w:p><w:p>"
                                + field.substring(middle)
                                + "</w:p>");
        FormField found = FormFiles.read(form).fields().get(0);

        byte[] filled =
                FormFiles.filler(form).fill(Map.of(found.id(), new Answer.Text("Wandern\nSingen")));

        assertThat(found.label()).isEqualTo("Ziele");
        assertThat(FormFiles.read(filled).fields().get(0).currentValue())
                .isEqualTo("Wandern\nSingen");
    }

    @Test
    void aFieldWithoutItsEndIsNoField() {
        String field = formText("Ziele", "");
        byte[] form = word(p(field.substring(0, field.lastIndexOf("<w:r>"))));

        assertThat(FormFiles.read(form).fields()).isEmpty();
    }

    private static byte[] word(String body) {
        return PackageFixture.word(body).bytes();
    }
}
