package de.gruppenbuch.reports.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.form.Answer;
import de.gruppenbuch.domain.form.FormField;
import de.gruppenbuch.reports.fixture.PdfFormFixture;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Answers go into the fields, and nothing else changes. */
class PdfFormFillerTest {

    private static final byte[] FORM = PdfFormFixture.application();

    private final List<FormField> fields = new PdfFormReader().read(FORM).fields();
    private final FormFiller filler = new PdfFormReader().filler(FORM);
    private final Map<String, Answer> answers = new HashMap<>();

    @Test
    void theFileAsItCameIsTheBeginningOfTheFilledOne() {
        byte[] filled = fill("gruppenname", new Answer.Text("Aufatmen"));

        assertThat(Arrays.copyOf(filled, FORM.length)).isEqualTo(FORM);
        assertThat(filled.length).isGreaterThan(FORM.length);
    }

    @Test
    void noAnswersGiveTheFileAsItCame() {
        assertThat(filler.fill(Map.of())).isEqualTo(FORM);
    }

    @Test
    void theSameAnswersGiveTheSameBytes() {
        byte[] once = fill("gruppenname", new Answer.Text("Łódź"));

        assertThat(filler.fill(answers)).isEqualTo(once);
    }

    @Test
    void everyKindOfFieldKeepsAndShowsItsAnswer() throws IOException {
        answer("gruppenname", new Answer.Text("Selbsthilfegruppe Aufatmen"));
        answer("seit", new Answer.Day(LocalDate.of(2019, 4, 1), "01.04.2019"));
        answer("jahr", new Answer.Text("2027"));
        answer("art", new Answer.Text("Folgeantrag"));
        answer("beschreibung", new Answer.Text("Erste Zeile\nZweite Zeile"));
        answer("iban", new Answer.Text("DE02120300000000202051"));
        answer("nurgruppe", new Answer.Check(true));

        try (PDDocument filled = Loader.loadPDF(filler.fill(answers))) {
            assertThat(value(filled, "gruppenname")).isEqualTo("Selbsthilfegruppe Aufatmen");
            assertThat(value(filled, "seit")).isEqualTo("01.04.2019");
            assertThat(value(filled, "jahr")).isEqualTo("[y27]");
            assertThat(value(filled, "art")).isEqualTo("1");
            assertThat(value(filled, "nurgruppe")).isEqualTo("Ja");
            assertThat(shown(filled))
                    .contains("Selbsthilfegruppe Aufatmen", "01.04.2019", "2027")
                    .contains("Erste Zeile", "Zweite Zeile");
        }
    }

    @Test
    void whatAFilledFormHoldsIsReadAsItsCurrentValues() {
        answer("jahr", new Answer.Text("2027"));
        answer("art", new Answer.Text("Folgeantrag"));
        answer("nurgruppe", new Answer.Check(true));
        answer("thema", new Answer.Text("Asthma"));

        List<FormField> again = new PdfFormReader().read(filler.fill(answers)).fields();

        assertThat(again)
                .filteredOn(field -> answers.containsKey(field.id()))
                .extracting(FormField::currentValue)
                .containsExactly("Asthma", "2027", "Folgeantrag", "true");
    }

    @Test
    void aTickAndAChoiceAreTakenBack() throws IOException {
        answer("art", new Answer.Text("Folgeantrag"));
        answer("nurgruppe", new Answer.Check(true));
        byte[] ticked = filler.fill(answers);
        answer("art", new Answer.Text(""));
        answer("nurgruppe", new Answer.Check(false));

        byte[] cleared = new PdfFormReader().filler(ticked).fill(answers);

        assertThat(Arrays.copyOf(cleared, ticked.length)).isEqualTo(ticked);
        try (PDDocument filled = Loader.loadPDF(cleared)) {
            assertThat(value(filled, "art")).isEqualTo("Off");
            assertThat(value(filled, "nurgruppe")).isEqualTo("Off");
        }
    }

    @Test
    void amountsAreShownAsTheFormSaysAndAddedUp() throws IOException {
        answer("Betrag1", new Answer.Amount(123_450, "1.234,50"));
        answer("Betrag2", new Answer.Amount(1_299, "12,99"));

        try (PDDocument filled = Loader.loadPDF(filler.fill(answers))) {
            assertThat(value(filled, "Betrag1")).isEqualTo("1234.50");
            assertThat(value(filled, "Summe")).isEqualTo("1247.49");
            assertThat(shown(filled)).contains("1.234,50 €", "12,99 €", "1.247,49 €");
        }
    }

    @Test
    void lettersThatTheFormsFontLacksAreDrawnWithAnother() throws IOException {
        answer("gruppenname", new Answer.Text("Grupa Łódź – Żółć"));
        answer("thema", new Answer.Text("☒ erledigt \uD83D\uDE00 \uD83E\uDDA5"));

        try (PDDocument filled = Loader.loadPDF(filler.fill(answers))) {
            assertThat(value(filled, "gruppenname")).isEqualTo("Grupa Łódź – Żółć");
            assertThat(value(filled, "thema")).endsWith("\uD83E\uDDA5");
            PDField field = filled.getDocumentCatalog().getAcroForm(null).getField("gruppenname");
            assertThat(field.getCOSObject().getString(COSName.DA)).isEqualTo("/Helv 10 Tf 0 g");
            assertThat(shown(filled)).contains("Grupa Łódź – Żółć", "☒ erledigt", "\uD83D\uDE00");
        }
    }

    @Test
    void textThatIsTooWideIsDrawnSmallerAndNotCut() throws IOException {
        String name = "Selbsthilfegruppe für Menschen mit seltenen Erkrankungen der Atemwege Süd";
        byte[] filled = fill("unterzeichnet", new Answer.Text(name));

        try (PDDocument document = Loader.loadPDF(filled)) {
            String drawing = drawing(document, "unterzeichnet");
            assertThat(drawing).contains(" Tf");
            assertThat(Float.parseFloat(drawing.replaceAll("(?s).*?/\\S+ (\\S+) Tf.*", "$1")))
                    .isBetween(4f, 9.5f);
        }
    }

    @Test
    void aBoxWithoutPicturesGetsSome() throws IOException {
        byte[] bare = PdfFormFixture.bare();
        List<FormField> found = new PdfFormReader().read(bare).fields();
        byte[] filled =
                new PdfFormReader()
                        .filler(bare)
                        .fill(
                                Map.of(
                                        found.get(0).id(),
                                        new Answer.Check(true),
                                        found.get(1).id(),
                                        new Answer.Text("Łódź")));

        assertThat(Arrays.copyOf(filled, bare.length)).isEqualTo(bare);
        try (PDDocument document = Loader.loadPDF(filled)) {
            assertThat(value(document, "haken")).isEqualTo("Ja");
            assertThat(shown(document)).contains("Łódź");
        }
    }

    @Test
    void theSealOfUsageRightsIsDroppedWithTheFirstAnswer() throws IOException {
        byte[] sealed = PdfFormFixture.sealed();
        String id = new PdfFormReader().read(sealed).fields().get(0).id();

        byte[] filled = new PdfFormReader().filler(sealed).fill(Map.of(id, text("x")));

        try (PDDocument document = Loader.loadPDF(filled)) {
            assertThat(document.getDocumentCatalog().getCOSObject().containsKey(COSName.PERMS))
                    .isFalse();
        }
    }

    @Test
    void unknownFieldsAndChoicesAreRefused() {
        Map<String, Answer> unknown = Map.of("f999", new Answer.Text("x"));
        assertThatThrownBy(() -> filler.fill(unknown)).isInstanceOf(IllegalArgumentException.class);

        answer("jahr", new Answer.Text("1999"));
        assertThatThrownBy(() -> filler.fill(answers)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void manyThreadsFillOneForm() {
        List<byte[]> filled =
                IntStream.range(0, 24)
                        .parallel()
                        .mapToObj(i -> filler.fill(Map.of(id("thema"), text("Thema Łódź " + i))))
                        .toList();

        for (int i = 0; i < filled.size(); i++) {
            List<FormField> read = new PdfFormReader().read(filled.get(i)).fields();
            assertThat(read.get(1).currentValue()).isEqualTo("Thema Łódź " + i);
        }
    }

    private byte[] fill(String name, Answer answer) {
        answer(name, answer);
        return filler.fill(answers);
    }

    private void answer(String name, Answer answer) {
        answers.put(id(name), answer);
    }

    private String id(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Answer text(String text) {
        return new Answer.Text(text);
    }

    private static String value(PDDocument document, String name) {
        return document.getDocumentCatalog().getAcroForm(null).getField(name).getValueAsString();
    }

    private static String drawing(PDDocument document, String name) throws IOException {
        PDField field = document.getDocumentCatalog().getAcroForm(null).getField(name);
        PDAnnotationWidget widget = field.getWidgets().get(0);
        COSStream stream = widget.getNormalAppearanceStream().getCOSObject();
        return stream.toTextString();
    }

    /** The words of the pages with what the fields show, as any viewer draws them. */
    private static String shown(PDDocument document) throws IOException {
        document.getDocumentCatalog().getAcroForm(null).flatten();
        return new PDFTextStripper().getText(document);
    }
}
