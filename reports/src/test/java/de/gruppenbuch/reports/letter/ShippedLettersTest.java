package de.gruppenbuch.reports.letter;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.letter.LetterKind;
import de.gruppenbuch.domain.letter.LetterPlaceholder;
import de.gruppenbuch.domain.letter.LetterValues;
import de.gruppenbuch.domain.letter.SampleValues;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShippedLettersTest {

    private static final Path FOLDER = Path.of("target", "letters");

    @ParameterizedTest
    @EnumSource
    void everyShippedTemplateIsAWordFileThatCanBeFilledAndUploadedAgain(LetterKind kind)
            throws IOException {
        byte[] template = ShippedLetters.template(kind);
        assertThat(ShippedLetters.template(kind)).isEqualTo(template);

        byte[] filled =
                LetterCompiler.compile(template, kind.vocabulary()).fill(SampleValues.of(kind));

        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(kind.name() + ".docx"), filled);
        assertThat(text(filled))
                .contains("Selbsthilfe-Kontaktstelle Musterstadt")
                .doesNotContain("{{", "}}");
    }

    @ParameterizedTest
    @EnumSource
    void alsoWithoutAnyValueTheFileIsWhole(LetterKind kind) throws IOException {
        byte[] filled = ShippedLetters.compiled(kind).fill(LetterValues.none());

        assertThat(text(filled)).doesNotContain("{{", "}}");
    }

    @ParameterizedTest
    @EnumSource
    void everyNameOfAKindHasItsMeaningAndAnExample(LetterKind kind) {
        assertThat(kind.placeholders())
                .allMatch(each -> !each.meaning().de().isBlank() && !each.meaning().en().isBlank())
                .extracting(LetterPlaceholder::name)
                .doesNotHaveDuplicates()
                .containsAll(kind.vocabulary().texts())
                .containsAll(kind.vocabulary().lists().keySet());
    }

    @ParameterizedTest
    @EnumSource(names = {"GROUP_LETTER", "GROUP_CERTIFICATE", "MEETING_AGREEMENT"})
    void lettersToGroupsCanBeJoined(LetterKind kind) {
        assertThat(kind.forGroups()).isTrue();
        assertThat(ShippedLetters.compiled(kind).joinable(LetterKind::sameForAll)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = "INVITATION")
    void theInvitationShowsTheAddressAsAPicture(LetterKind kind) {
        LetterValues one =
                new LetterValues(Map.of(), Map.of(), Map.of("einladung.bild", "https://a.example"));
        LetterValues other =
                new LetterValues(Map.of(), Map.of(), Map.of("einladung.bild", "https://b.example"));
        CompiledLetter letter = ShippedLetters.compiled(kind);

        Map<String, String> first = LetterFixture.unzip(letter.fill(one));
        Map<String, String> second = LetterFixture.unzip(letter.fill(other));

        assertThat(first.get("word/media/image1.png"))
                .isNotEqualTo(second.get("word/media/image1.png"));
        first.remove("word/media/image1.png");
        second.remove("word/media/image1.png");
        assertThat(first).isEqualTo(second);
        assertThat(first.get("word/document.xml")).contains("descr=\"QR-Code");
    }

    private static String text(byte[] file) throws IOException {
        try (XWPFWordExtractor text =
                new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return text.getText();
        }
    }
}
