package de.gruppenbuch.reports.word;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.agreement.AgreedItem;
import de.gruppenbuch.domain.agreement.AgreementSection;
import de.gruppenbuch.domain.agreement.AgreementSheet;
import de.gruppenbuch.domain.agreement.ItemAnswer;
import de.gruppenbuch.domain.agreement.SheetPart;
import de.gruppenbuch.domain.shared.LocalText;
import de.gruppenbuch.reports.ReportFile;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

class AgreementDocumentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void everyItemStandsWithItsAnswerUnderTheHeadingOfItsPart() {
        WordReader reader = new WordReader(AgreementDocument.write(concluded()));

        assertThat(reader.styled(WordStyle.TITLE))
                .containsExactly("Vereinbarung für Online-Treffen");
        assertThat(reader.styled(WordStyle.SUBTITLE)).containsExactly("Rheuma-Treff & Söhne");
        assertThat(reader.styled(WordStyle.HEADING_1))
                .containsExactly(
                        "Zugang",
                        "Während des Treffens",
                        "Unsere Erklärung",
                        "Zum Unterschreiben auf Papier (freiwillig)");
        assertThat(reader.table("Zugang"))
                .containsExactly(
                        List.of("Nr.", "Das haben wir besprochen", "Antwort"),
                        List.of("7", "Text von 7", "Ja"),
                        List.of(
                                "10",
                                "Text von 10",
                                "Trifft nicht zu: Unser Werkzeug kann das nicht"));
        assertThat(reader.table("Während des Treffens").get(1))
                .containsExactly("16", "Text von 16", "Nein");
    }

    @Test
    void itTellsGroupDayWayAndEndAndHowManyAgreed() {
        WordReader reader = new WordReader(AgreementDocument.write(concluded()));

        assertThat(reader.table("Angaben"))
                .contains(
                        List.of("Gruppe", "Rheuma-Treff & Söhne"),
                        List.of("Kontaktstelle", "Kontaktstelle Musterstadt"),
                        List.of("Besprochen am", "24.11.2026"),
                        List.of("Gilt bis", "24.11.2027"),
                        List.of("So haben wir zugestimmt", "mündlich"),
                        List.of("Gefragt", "9 Personen"),
                        List.of("Zugestimmt", "1 Person"));
    }

    @Test
    void linesToSignAreBlankAndTheSheetSaysThatNoNameIsKept() {
        WordReader reader = new WordReader(AgreementDocument.write(concluded()));

        assertThat(reader.styled(WordStyle.SIGNATURE_LINE))
                .hasSize(8)
                .allMatch(line -> line.isBlank());
        assertThat(reader.styled(WordStyle.NORMAL))
                .anyMatch(text -> text.contains("Gruppenbuch speichert keine Namen."));
    }

    @Test
    void theFileIsGermanTitledOnA4AndItsNameTellsNothing() {
        ReportFile file = AgreementDocument.write(concluded());
        WordReader reader = new WordReader(file);
        CTSectPr page = reader.document().getDocument().getBody().getSectPr();
        var properties = reader.document().getProperties().getCoreProperties();

        assertThat(file.name()).isEqualTo("Vereinbarung_Online-Treffen_2026-11-24.docx");
        assertThat(properties.getTitle()).isEqualTo("Vereinbarung für Online-Treffen");
        assertThat(properties.getUnderlyingProperties().getLanguageProperty()).hasValue("de-DE");
        assertThat(page.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11_906));
        assertThat(page.getPgSz().getH()).isEqualTo(BigInteger.valueOf(16_838));
        XWPFTable items = reader.find("Zugang");
        assertThat(items.getRow(0).isRepeatHeader()).isTrue();
        assertThat(AgreementDocument.write(concluded()).content()).isEqualTo(file.content());
    }

    @Test
    void anAgreementThatDoesNotCountSaysSoAndWhy() {
        WordReader reader = new WordReader(AgreementDocument.write(sheet(1L, DAY, openItem())));

        assertThat(reader.styled(WordStyle.NOTE))
                .containsExactly(
                        "Diese Vereinbarung zählt noch nicht",
                        "Diese Punkte sind offen:",
                        "– Niemand zeichnet auf.");
        assertThat(new WordReader(AgreementDocument.write(concluded())).styled(WordStyle.NOTE))
                .isEmpty();
    }

    @Test
    void aDraftWithoutDayIsMarkedAndHasRoomForTheAnswers() {
        ReportFile file = AgreementDocument.write(sheet(null, null, openItem()));
        WordReader reader = new WordReader(file);

        assertThat(file.name()).isEqualTo("Vereinbarung_Online-Treffen_Entwurf.docx");
        assertThat(reader.styled(WordStyle.NOTE)).first().isEqualTo("Entwurf zum Besprechen");
        assertThat(reader.table("Angaben"))
                .contains(List.of("Besprochen am", "Noch offen"))
                .noneMatch(row -> row.contains("Gilt bis"));
    }

    private static AgreementSheet concluded() {
        return sheet(1L, DAY, List.of());
    }

    private static List<LocalText> openItem() {
        return List.of(new LocalText("Niemand zeichnet auf.", "Nobody records."));
    }

    private static AgreementSheet sheet(Long id, LocalDate agreedOn, List<LocalText> open) {
        return new AgreementSheet(
                id,
                5,
                "Rheuma-Treff & Söhne",
                "Kontaktstelle Musterstadt",
                DAY,
                agreedOn,
                agreedOn == null ? null : agreedOn.plusYears(1),
                agreedOn == null ? null : new LocalText("mündlich", "oral"),
                agreedOn == null ? null : 9,
                agreedOn == null ? null : 1,
                new LocalText("Wir haben das besprochen.", "We discussed this."),
                List.of(
                        new SheetPart(
                                new LocalText("Zugang", "Access"),
                                List.of(
                                        item(7, true, ItemAnswer.AGREED),
                                        item(10, true, ItemAnswer.TOOL_CANNOT))),
                        new SheetPart(
                                new LocalText("Während des Treffens", "During the meeting"),
                                List.of(item(16, false, ItemAnswer.NOT_AGREED)))),
                open);
    }

    private static AgreedItem item(int number, boolean required, ItemAnswer answer) {
        return new AgreedItem(
                "AG-" + number,
                number,
                AgreementSection.ACCESS,
                new LocalText("Text von " + number, "Text of " + number),
                required,
                answer);
    }
}
