package de.gruppenbuch.reports.word;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.form.ComposedForm;
import de.gruppenbuch.domain.form.Continuation;
import de.gruppenbuch.domain.form.FilledForm;
import de.gruppenbuch.domain.form.FormFormat;
import de.gruppenbuch.domain.form.FormKind;
import de.gruppenbuch.domain.form.TemplateRow;
import de.gruppenbuch.domain.form.TemplateState;
import de.gruppenbuch.reports.ReportFile;
import de.gruppenbuch.reports.SnapshotFixture;
import de.gruppenbuch.reports.form.FilledFormName;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContinuationDocumentTest {

    @Test
    void linesWithoutRoomAndTheirSumStandInATable() {
        Continuation part =
                new Continuation(
                        "Ausgaben",
                        List.of("Nummer", "Bezeichnung", "Betrag"),
                        List.of(
                                List.of("7", "Vortrag", "120,00\u00a0€"),
                                List.of("8", "Fahrt", "80,00\u00a0€")),
                        2,
                        200_00);

        ReportFile file = ContinuationDocument.write(form(List.of(part))).orElseThrow();

        assertThat(file.name())
                .isEqualTo("Fortsetzungsblatt_2027_AOK-NordWest_F-2027-0001_2026-11-24.docx");
        assertThat(new WordReader(file).table("Ausgaben"))
                .containsExactly(
                        List.of("Nummer", "Bezeichnung", "Betrag"),
                        List.of("7", "Vortrag", "120,00\u00a0€"),
                        List.of("8", "Fahrt", "80,00\u00a0€"),
                        List.of("", "Summe dieses Blattes", "200,00\u00a0€"));
        assertThat(new WordReader(file).styled(WordStyle.SUBTITLE))
                .containsExactly("Rheuma-Treff Musterstadt, Förderjahr 2027, AOK NordWest");
    }

    @Test
    void withoutSuchLinesThereIsNoSheet() {
        assertThat(ContinuationDocument.write(form(List.of()))).isEmpty();
    }

    @Test
    void theNameOfTheFormTellsNothingAboutAnybody() {
        assertThat(FilledFormName.form(form(List.of())))
                .isEqualTo("Formular-Antrag_2027_AOK-NordWest_F-2027-0001_2026-11-24.pdf");
    }

    private static FilledForm form(List<Continuation> continuations) {
        TemplateRow template =
                new TemplateRow(
                        1,
                        0,
                        "aok-nw",
                        "AOK NordWest",
                        null,
                        2027,
                        FormKind.LUMP_SUM,
                        "Stand 10/2026",
                        LocalDate.of(2026, 10, 1),
                        null,
                        "Post",
                        FormFormat.PDF,
                        TemplateState.IN_FORCE,
                        3,
                        0,
                        null);
        return new FilledForm(
                template,
                "0".repeat(64),
                SnapshotFixture.lumpSum().build(),
                new ComposedForm(Map.of(), List.of(), continuations));
    }
}
