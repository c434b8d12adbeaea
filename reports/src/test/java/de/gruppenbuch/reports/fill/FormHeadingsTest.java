package de.gruppenbuch.reports.fill;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.reports.fill.FormOutline.Cell;
import de.gruppenbuch.reports.fill.FormOutline.Paragraph;
import de.gruppenbuch.reports.fill.FormOutline.Piece;
import de.gruppenbuch.reports.fill.FormOutline.Row;
import de.gruppenbuch.reports.fill.FormOutline.Section;
import de.gruppenbuch.reports.fill.FormOutline.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormHeadingsTest {

    @Test
    void aFieldStandsUnderTheLastHeading() {
        FormOutline outline =
                new FormOutline(
                        List.of(
                                new Section(
                                        "",
                                        List.of(
                                                paragraph("Name: ", "f1"),
                                                new Paragraph(
                                                        true, List.of(words("4 Ansprechperson"))),
                                                paragraph("Name: ", "f2"),
                                                new Paragraph(
                                                        false,
                                                        List.of(
                                                                words(
                                                                        "Bitte füllen Sie alles aus."))),
                                                paragraph("Telefon: ", "f3"),
                                                new Table(
                                                        List.of(
                                                                new Row(
                                                                        List.of(
                                                                                cell(
                                                                                        "Bankverbindung"),
                                                                                cell(""))),
                                                                new Row(
                                                                        List.of(
                                                                                cell("IBAN"),
                                                                                new Cell(
                                                                                        1,
                                                                                        List.of(
                                                                                                new Piece(
                                                                                                        "",
                                                                                                        "f4")))))))))));

        assertThat(FormHeadings.of(outline))
                .doesNotContainKey("f1")
                .containsEntry("f2", "4 Ansprechperson")
                .containsEntry("f3", "4 Ansprechperson")
                .containsEntry("f4", "Bankverbindung");
    }

    private static Paragraph paragraph(String label, String field) {
        return new Paragraph(false, List.of(words(label), new Piece("", field)));
    }

    private static Cell cell(String text) {
        return new Cell(1, List.of(words(text)));
    }

    private static Piece words(String text) {
        return new Piece(text, "");
    }
}
