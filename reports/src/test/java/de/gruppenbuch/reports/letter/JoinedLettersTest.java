package de.gruppenbuch.reports.letter;

import static de.gruppenbuch.reports.letter.LetterFixture.paragraphs;
import static de.gruppenbuch.reports.letter.LetterFixture.part;
import static de.gruppenbuch.reports.letter.LetterFixture.unzip;
import static de.gruppenbuch.reports.letter.LetterFixture.values;
import static de.gruppenbuch.reports.letter.LetterFixture.word;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class JoinedLettersTest {

    private static final String SETTINGS =
            "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"rId3\"/><w:type w:val=\"continuous\"/>"
                    + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:titlePg/></w:sectPr>";

    @Test
    void eachLetterIsASectionWithTheSettingsOfTheTemplate() throws IOException {
        String body =
                "<w:bookmarkStart w:id=\"0\" w:name=\"a\"/><w:bookmarkEnd w:id=\"0\"/>"
                        + paragraphs("An {{gruppe.name}}")
                        + SETTINGS;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JoinedLetters letters = new JoinedLetters(compile(body, Map.of()), bytes)) {
            letters.add(values("Erste"));
            letters.add(values("Zweite"));
            letters.add(values("Dritte"));
        }

        String xml = unzip(bytes.toByteArray()).get("word/document.xml");
        String settings =
                "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"rId3\"/><w:type w:val=\"nextPage\"/>"
                        + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgNumType w:start=\"1\"/><w:titlePg/></w:sectPr>";
        assertThat(xml.split(java.util.regex.Pattern.quote(settings), -1)).hasSize(4);
        assertThat(xml)
                .endsWith(settings + "</w:body></w:document>")
                .containsOnlyOnce("bookmarkStart");
        try (XWPFDocument document =
                new XWPFDocument(
                        new ByteArrayInputStream(joined(paragraphs("An {{gruppe.name}}"), 3)))) {
            assertThat(document.getParagraphs())
                    .extracting(paragraph -> paragraph.getText())
                    .containsExactly("An 1", "", "An 2", "", "An 3");
        }
    }

    @Test
    void drawingsGetNumbersOfTheirOwn() {
        String logo =
                "<w:p><w:r><w:drawing><wp:docPr id=\"7\" name=\"x\"/></w:drawing></w:r></w:p>";

        String xml =
                unzip(joined(logo + paragraphs("{{gruppe.name}}"), 3)).get("word/document.xml");

        assertThat(xml)
                .containsOnlyOnce("docPr id=\"1\"")
                .containsOnlyOnce("docPr id=\"2\"")
                .containsOnlyOnce("docPr id=\"3\"");
    }

    @Test
    void headersMustBeTheSameForAll() {
        Map<String, String> header =
                Map.of("word/header1.xml", part("w:hdr", paragraphs("{{datum}}")));

        CompiledLetter letter = compile(paragraphs("{{gruppe.name}}"), header);

        assertThat(letter.joinable("datum"::equals)).isTrue();
        assertThat(letter.joinable("x"::equals)).isFalse();
    }

    @Test
    void tenThousandLettersNeedNoRoomForThemAll() {
        CompiledLetter letter =
                compile(paragraphs("An {{gruppe.name}}", "x".repeat(2_000)), Map.of());
        long[] sent = new long[1];
        OutputStream nowhere =
                new OutputStream() {
                    @Override
                    public void write(int b) {
                        sent[0]++;
                    }

                    @Override
                    public void write(byte[] b, int from, int length) {
                        sent[0] += length;
                    }
                };
        try (LetterArchive archive = new LetterArchive(letter, "Brief", nowhere);
                JoinedLetters joined = new JoinedLetters(letter, nowhere)) {
            for (int i = 0; i < 10_000; i++) {
                archive.add(values("Gruppe " + i));
                joined.add(values("Gruppe " + i));
            }
        }

        assertThat(sent[0]).isGreaterThan(10_000 * 500L);
    }

    private static byte[] joined(String body, int count) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JoinedLetters letters = new JoinedLetters(compile(body, Map.of()), bytes)) {
            for (int i = 1; i <= count; i++) {
                letters.add(values(String.valueOf(i)));
            }
        }
        return bytes.toByteArray();
    }

    private static CompiledLetter compile(String body, Map<String, String> more) {
        return LetterCompiler.compile(word(body, more), LetterFixture.WORDS);
    }
}
