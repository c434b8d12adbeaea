package de.gruppenbuch.reports.letter;

import static de.gruppenbuch.reports.letter.LetterFixture.fill;
import static de.gruppenbuch.reports.letter.LetterFixture.paragraphs;
import static de.gruppenbuch.reports.letter.LetterFixture.part;
import static de.gruppenbuch.reports.letter.LetterFixture.read;
import static de.gruppenbuch.reports.letter.LetterFixture.row;
import static de.gruppenbuch.reports.letter.LetterFixture.unzip;
import static de.gruppenbuch.reports.letter.LetterFixture.values;
import static de.gruppenbuch.reports.letter.LetterFixture.word;
import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.letter.LetterValues;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class CompiledLetterTest {

    @Test
    void aNameBecomesItsValueAndAnUnknownValueNothing() {
        assertThat(read(fill(paragraphs("Für {{ Gruppe.Name }} am {{datum}}."), values())))
                .isEqualTo("Für Rheuma-Treff am .|");
    }

    @Test
    void aNameThatWordHasSplitKeepsTheLookOfItsFirstRun() {
        String split =
                "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Für {{gru</w:t></w:r><w:proofErr w:type=\"spellStart\"/>"
                        + "<w:r><w:t>ppe.</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>name}} in</w:t></w:r></w:p>";

        assertThat(fill(split, values()))
                .isEqualTo(
                        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Für Rheuma-Treff</w:t></w:r>"
                                + "<w:proofErr w:type=\"spellStart\"/><w:r><w:t xml:space=\"preserve\"></w:t></w:r>"
                                + "<w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\"> in</w:t></w:r></w:p>");
    }

    @Test
    void linesAndTabsOfAValueAreKept() {
        String filled = fill(paragraphs("{{gruppe.name}}"), values("Erste\nZweite\tdritte"));

        assertThat(filled)
                .contains("Erste</w:t><w:br/><w:t xml:space=\"preserve\">Zweite</w:t><w:tab/>");
    }

    @Test
    void hostileValuesStayWords() throws IOException {
        String hostile = "{{gruppe.ort}} {{#werkzeuge}} <w:p> & ]]> \u0001 \"' \ud83d\ude00 }}";
        byte[] filled =
                LetterCompiler.compile(word(paragraphs("{{gruppe.name}}")), LetterFixture.WORDS)
                        .fill(values(hostile));

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(filled))) {
            assertThat(document.getParagraphs().get(0).getText())
                    .isEqualTo(hostile.replace("\u0001", ""));
        }
    }

    @Test
    void paragraphsBetweenMarksAreRepeatedForEachRow() {
        String body =
                paragraphs(
                        "Davor",
                        "{{#werkzeuge}}",
                        "{{werkzeug.name}}",
                        "seit {{werkzeug.seit}}",
                        "{{/werkzeuge}}",
                        "Danach");

        assertThat(read(fill(body, values())))
                .isEqualTo("Davor|Jitsi|seit 2024|Signal|seit |Danach|");
        assertThat(read(fill(body, LetterValues.none()))).isEqualTo("Davor|Danach|");
    }

    @Test
    void oneParagraphOrRowWithBothMarksIsRepeated() {
        assertThat(
                        read(
                                fill(
                                        paragraphs(
                                                "{{#werkzeuge}}– {{werkzeug.name}}{{/werkzeuge}}"),
                                        values())))
                .isEqualTo("– Jitsi|– Signal|");
        String table =
                "<w:tbl>"
                        + row("Werkzeug", "Seit")
                        + row("{{#werkzeuge}}{{werkzeug.name}}", "{{werkzeug.seit}}{{/werkzeuge}}")
                        + "</w:tbl>";
        assertThat(read(fill(table, values()))).isEqualTo("Werkzeug|Seit|Jitsi|2024|Signal||");
    }

    @Test
    void rowsBetweenMarkedRowsAreRepeatedAndATableKeepsARow() {
        String table =
                "<w:tbl>"
                        + row("{{#werkzeuge}}", "")
                        + row("{{werkzeug.name}}", "x")
                        + row("", "{{/werkzeuge}}")
                        + "</w:tbl>";

        assertThat(read(fill(table, values()))).isEqualTo("Jitsi|x|Signal|x|");
        assertThat(fill(table, LetterValues.none())).contains("<w:tr><w:tc>").contains("<w:p/>");
    }

    @Test
    void aConditionTakesParagraphsRowsOrWordsAway() {
        String body =
                paragraphs(
                        "{{?zweite.person}}",
                        "Zweite: {{zweite.person}}",
                        "{{/zweite.person}}",
                        "Treffen{{?gruppe.ort}} in {{gruppe.ort}}{{/gruppe.ort}}.",
                        "{{?werkzeuge}}Mit Werkzeugen{{/werkzeuge}}");

        assertThat(read(fill(body, values()))).isEqualTo("Treffen in Musterstadt.|Mit Werkzeugen|");
        assertThat(read(fill(body, LetterValues.none()))).isEqualTo("Treffen.|");
    }

    @Test
    void wordsUnderAConditionMayLieInSeveralRuns() {
        String body =
                "<w:p><w:r><w:t>a{{?gruppe.</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>ort}}b {{gruppe.ort}}</w:t></w:r>"
                        + "<w:r><w:t> c{{/gruppe.ort}} d</w:t></w:r></w:p>";

        assertThat(read(fill(body, values()))).isEqualTo("ab Musterstadt c d|");
        assertThat(read(fill(body, LetterValues.none()))).isEqualTo("a d|");
        assertThat(fill(body, LetterValues.none())).contains("<w:rPr><w:b/></w:rPr>");
    }

    @Test
    void conditionsMayStandInListsAndAskForTheirColumns() {
        String body =
                paragraphs(
                        "{{#werkzeuge}}",
                        "{{werkzeug.name}}{{?werkzeug.seit}} seit {{werkzeug.seit}}{{/werkzeug.seit}}",
                        "{{/werkzeuge}}");

        assertThat(read(fill(body, values()))).isEqualTo("Jitsi seit 2024|Signal|");
    }

    @Test
    void aCellIsNeverLeftWithoutAParagraph() {
        String table =
                "<w:tbl><w:tr><w:tc><w:tcPr/>"
                        + paragraphs("{{?datum}}Am {{datum}}{{/datum}}")
                        + "</w:tc></w:tr></w:tbl>";

        assertThat(fill(table, values())).contains("<w:tcPr/><w:p/></w:tc>");
    }

    @Test
    void headersAreFilledAndEveryOtherPartIsAsItCame() {
        Map<String, String> more =
                Map.of(
                        "word/header1.xml", part("w:hdr", paragraphs("{{gruppe.name}}")),
                        "word/styles.xml", part("w:styles", "{{gruppe.name}} ü"),
                        "customXml/item1.xml", "<a>{{gruppe.name}}</a>");
        byte[] template = word(paragraphs("{{gruppe.ort}}"), more);

        Map<String, String> filled =
                unzip(LetterCompiler.compile(template, LetterFixture.WORDS).fill(values()));

        Map<String, String> before = unzip(template);
        assertThat(filled.keySet()).containsExactlyElementsOf(before.keySet());
        assertThat(filled.get("word/header1.xml"))
                .isEqualTo(
                        before.get("word/header1.xml")
                                .replace(
                                        "<w:t>{{gruppe.name}}",
                                        "<w:t xml:space=\"preserve\">Rheuma-Treff"));
        before.keySet().removeAll(java.util.Set.of("word/header1.xml", "word/document.xml"));
        assertThat(filled).containsAllEntriesOf(before);
    }
}
