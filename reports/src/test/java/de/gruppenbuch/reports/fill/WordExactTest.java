package de.gruppenbuch.reports.fill;

import static de.gruppenbuch.reports.office.WordXml.dateControl;
import static de.gruppenbuch.reports.office.WordXml.p;
import static de.gruppenbuch.reports.office.WordXml.t;
import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.form.Answer;
import de.gruppenbuch.domain.form.FormField;
import de.gruppenbuch.domain.form.ReadForm;
import de.gruppenbuch.reports.office.OfficeEntry;
import de.gruppenbuch.reports.office.OfficePackage;
import de.gruppenbuch.reports.office.PackageFixture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Only answers change; the rest of the part and of the package stays byte for byte. */
class WordExactTest {

    static Stream<byte[]> forms() {
        return Stream.of(
                WordFormFixture.controls(), WordFormFixture.legacy(), WordFormFixture.lines());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void otherPartsAreTheVeryBytesThatWereUploaded(byte[] form) {
        byte[] filled = fillAll(form);
        OfficePackage before = OfficePackage.open(form);
        OfficePackage after = OfficePackage.open(filled);

        assertThat(after.entries())
                .extracting(OfficeEntry::name)
                .isEqualTo(before.entries().stream().map(OfficeEntry::name).toList());
        int same = 0;
        for (OfficeEntry entry : before.entries()) {
            OfficeEntry now = after.entry(entry.name());
            boolean text = entry.name().matches("word/(document|header1).xml");
            byte[] old = Arrays.copyOfRange(form, entry.header(), entry.data() + entry.packed());
            byte[] fresh = Arrays.copyOfRange(filled, now.header(), now.data() + now.packed());
            assertThat(Arrays.equals(old, fresh) || text).as(entry.name()).isTrue();
            same += Arrays.equals(old, fresh) ? 1 : 0;
        }
        assertThat(same).isGreaterThanOrEqualTo(before.entries().size() - 2);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theFilledFormOpens(byte[] form) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(fillAll(form)))) {
            assertThat(document.getDocument().getBody()).isNotNull();
        }
    }

    @Test
    void aProtectedDocumentStaysProtected() throws IOException {
        byte[] filled = fillAll(WordFormFixture.legacy());
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(filled))) {
            assertThat(document.isEnforcedFillingFormsProtection()).isTrue();
        }
    }

    @Test
    void runPropertiesStayAndTheGreyOfTheInvitationGoes() {
        String properties = "<w:rPr><w:b/><w:color w:val=\"0000FF\"/></w:rPr>";
        String control =
                "<w:sdt><w:sdtPr>%s<w:id w:val=\"5\"/>%s<w:text/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
        String grey = "<w:r><w:rPr><w:rStyle w:val=\"Grau\"/><w:i/></w:rPr><w:t>Text</w:t></w:r>";
        String body = p(control.formatted(properties, "<w:showingPlcHdr/>", grey));

        assertThat(filled(body, "Anna"))
                .isEqualTo(
                        p(
                                control.formatted(
                                        properties,
                                        "",
                                        "<w:r>"
                                                + properties
                                                + "<w:t xml:space=\"preserve\">Anna</w:t></w:r>")));
        assertThat(filled(p(control.formatted("", "<w:showingPlcHdr/>", grey)), "Anna"))
                .contains("<w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">Anna</w:t></w:r>");
    }

    @Test
    void aBoundControlShowsTheAnswerAndNotTheOldData() {
        String body =
                p(
                        "<w:sdt><w:sdtPr><w:dataBinding w:xpath=\"/a\" w:storeItemID=\"{1}\"/><w:text/></w:sdtPr>"
                                + "<w:sdtContent>"
                                + t("alt")
                                + "</w:sdtContent></w:sdt>");

        assertThat(filled(body, "neu")).contains("neu").doesNotContain("dataBinding", "alt");
        assertThat(unanswered(body)).isEqualTo(body);
    }

    @Test
    void linesSignsAndControlCharactersOfAnAnswerAreFitForXml() {
        assertThat(filled(p(t("Name: ______")), "A & B <C>\nzweite\tZeile\u0001\ud83d\ude00"))
                .isEqualTo(
                        p(
                                "<w:r><w:t xml:space=\"preserve\">Name: A &amp; B &lt;C&gt;</w:t><w:br/>"
                                        + "<w:t xml:space=\"preserve\">zweite</w:t><w:tab/>"
                                        + "<w:t xml:space=\"preserve\">Zeile\ud83d\ude00</w:t></w:r>"));
    }

    @Test
    void theRestOfALineStays() {
        String filled = filled(p(t("Name: "), t("__________"), t("__________")), "Anna");

        assertThat(filled).isEqualTo(p(t("Name: "), t("Anna______"), t("__________")));
        assertThat(filled(p(t("Geboren: __.__.____ ")), "01.02.1960"))
                .isEqualTo(p(t("Geboren: 01.02.1960 ")));
        assertThat(filled(p(t("IBAN: DE__ ____ ____ ____ ____ __")), "DE12 5001 0517 0648 4898 90"))
                .isEqualTo(p(t("IBAN: DE12 5001 0517 0648 4898 90")));
    }

    @Test
    void ofAnUnderlinedLineAsMuchGoesAsTheAnswerIsWide() {
        String line = "<w:rPr><w:u w:val=\"single\"/></w:rPr>";
        String tabs = "<w:r>" + line + "%s</w:r>";

        assertThat(filled(p(t("Ort: "), tabs.formatted("<w:tab/><w:tab/><w:tab/>")), "Köln"))
                .isEqualTo(
                        p(
                                t("Ort: "),
                                tabs.formatted(
                                        "<w:t xml:space=\"preserve\">Köln</w:t><w:tab/><w:tab/>")));
    }

    @Test
    void boxesAreTickedAsTheFormDrawsThem() {
        String symbol = "<w:r><w:sym w:font=\"Wingdings\" w:char=\"%s\"/></w:r>";
        Answer yes = new Answer.Check(true);

        assertThat(checked(p(t("☐ ja")), yes)).isEqualTo(p(t("☒ ja")));
        assertThat(checked(p(t("[ ] ja")), yes)).isEqualTo(p(t("[X] ja")));
        assertThat(checked(p(t("☑ ja")), yes)).isEqualTo(p(t("☑ ja")));
        assertThat(checked(p(t("☑ ja")), new Answer.Check(false))).isEqualTo(p(t("☐ ja")));
        assertThat(checked(p(symbol.formatted("F0A8"), t(" ja")), yes))
                .isEqualTo(p(symbol.formatted("F0FD"), t(" ja")));
    }

    @Test
    void aLongAnswerGoesOnInTheLinesBelow() {
        String line = "_".repeat(30);
        String answer = "Eine Gruppe für Menschen, die nachts nicht schlafen";
        String filled = filled(p(t("Ziele: " + line)) + p(t(line)) + p(t(line)), answer);

        assertThat(filled)
                .matches(
                        Pattern.quote(
                                        "<w:p><w:r><w:t xml:space=\"preserve\">Ziele: Eine Gruppe für Menschen, die")
                                + "_{1,9}</w:t></w:r></w:p><w:p><w:r><w:t xml:space=\"preserve\">nachts nicht schlafen_{5,15}"
                                + Pattern.quote("</w:t></w:r></w:p>" + p(t(line))));
    }

    @Test
    void copiedRowsHaveNumbersOfTheirOwn() {
        byte[] form = WordFormFixture.controls();
        ReadForm read = FormFiles.read(form);
        Map<String, Answer> answers = new HashMap<>();
        List<FormField> row = read.fields().stream().filter(field -> field.spot() != null).toList();
        for (int i = 1; i <= 15; i++) {
            answers.put(Answer.key(row.get(0).id(), i), new Answer.Text("Zweck " + i));
        }

        String text = WordUnzip.text(FormFiles.filler(form).fill(answers));

        List<String> ids =
                Pattern.compile("<w:id w:val=\"(-?\\d+)\"|paraId=\"(\\w+)\"")
                        .matcher(text.replaceAll("<mc:Fallback>.*?</mc:Fallback>", ""))
                        .results()
                        .map(found -> found.group())
                        .toList();
        assertThat(ids).hasSizeGreaterThan(60).doesNotHaveDuplicates();
        assertThat(text).containsSubsequence("Zweck 1<", "Zweck 2<", "Zweck 15<", "Summe");
    }

    @Test
    void aTextBoxIsFilledInForOldProgramsToo() {
        byte[] form = WordFormFixture.controls();
        FormField field =
                FormFiles.read(form).fields().stream()
                        .filter(each -> each.label().equals("Aktenzeichen"))
                        .findFirst()
                        .orElseThrow();

        Answer answer = new Answer.Text("AZ 4711");
        String text = WordUnzip.text(FormFiles.filler(form).fill(Map.of(field.id(), answer)));

        assertThat(text.split("AZ 4711", -1)).hasSize(3);
    }

    @Test
    void aDayIsWrittenForPeopleAndForWord() {
        byte[] form = PackageFixture.word(p(dateControl("Tag"))).bytes();
        String id = FormFiles.read(form).fields().get(0).id();
        Answer day = new Answer.Day(LocalDate.of(2027, 2, 1), "1. Februar 2027");

        assertThat(WordUnzip.text(FormFiles.filler(form).fill(Map.of(id, day))))
                .contains("<w:date w:fullDate=\"2027-02-01T00:00:00Z\">", ">1. Februar 2027<");
    }

    private static byte[] fillAll(byte[] form) {
        Map<String, Answer> answers = new HashMap<>();
        FormFiles.read(form).fields().forEach(f -> answers.put(f.id(), SampleAnswers.of(f)));
        return FormFiles.filler(form).fill(answers);
    }

    /** The body after its only field got this answer. */
    private static String filled(String body, String answer) {
        byte[] form = PackageFixture.word(body).bytes();
        List<FormField> fields = FormFiles.read(form).fields();
        assertThat(fields).hasSize(1);
        return body(form, Map.of(fields.get(0).id(), new Answer.Text(answer)));
    }

    private static String checked(String body, Answer answer) {
        byte[] form = PackageFixture.word(body).bytes();
        return body(form, Map.of(FormFiles.read(form).fields().get(0).id(), answer));
    }

    private static String unanswered(String body) {
        return body(PackageFixture.word(body).bytes(), Map.of());
    }

    private static String body(byte[] form, Map<String, Answer> answers) {
        String text = WordUnzip.text(FormFiles.filler(form).fill(answers));
        return text.substring(text.indexOf("<w:body>") + 8, text.indexOf("</w:body>"));
    }
}
