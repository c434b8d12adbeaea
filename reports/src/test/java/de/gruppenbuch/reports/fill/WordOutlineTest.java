package de.gruppenbuch.reports.fill;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.form.FormField;
import de.gruppenbuch.reports.fill.FormOutline.Block;
import de.gruppenbuch.reports.fill.FormOutline.Paragraph;
import de.gruppenbuch.reports.fill.FormOutline.Piece;
import de.gruppenbuch.reports.fill.FormOutline.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The outline reads like the form and shows each field where it stands. */
class WordOutlineTest {

    static Stream<byte[]> forms() {
        return Stream.of(
                WordFormFixture.controls(),
                WordFormFixture.legacy(),
                WordFormFixture.lines(),
                LargeWordFormFixture.form());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFieldStandsInIt(byte[] form) {
        List<Piece> pieces = new ArrayList<>();
        blocks(form).forEach(block -> collect(block, pieces));

        assertThat(pieces.stream().map(Piece::fieldId).filter(id -> !id.isEmpty()).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        FormFiles.read(form).fields().stream().map(FormField::id).toList());
    }

    @Test
    void headingsWordsAndCellsReadAsInTheForm() {
        List<Block> blocks = blocks(WordFormFixture.lines());

        assertThat(shown(blocks.get(0))).isEqualTo("Antrag auf Förderung einer Selbsthilfegruppe");
        assertThat(((Paragraph) blocks.get(0)).heading()).isTrue();
        assertThat(blocks.stream().map(WordOutlineTest::shown))
                .contains(
                        "Telefon: {}   E-Mail: {}",
                        "Offen für neue Mitglieder:   {false} ja   {false} nein",
                        "Nr.|Verwendungszweck|Betrag / 1|{}|{} / 2|{}|{} / 3|{}|{} / 4|{}|{} / Summe|{}");
    }

    @Test
    void whatIsFilledInIsShown() {
        byte[] form = WordFormFixture.legacy();
        FormField field = FormFiles.read(form).fields().get(1);
        byte[] filled = FormFiles.filler(form).fill(Map.of(field.id(), SampleAnswers.of(field)));

        assertThat(blocks(filled).stream().map(WordOutlineTest::shown))
                .contains("Name der Gruppe: {Müller & Söhne <" + field.id() + ">}");
    }

    private static List<Block> blocks(byte[] form) {
        return FormFiles.outline(form).sections().get(0).blocks();
    }

    private static void collect(Block block, List<Piece> pieces) {
        if (block instanceof Paragraph paragraph) {
            pieces.addAll(paragraph.pieces());
        } else if (block instanceof Table table) {
            table.rows().forEach(row -> row.cells().forEach(cell -> pieces.addAll(cell.pieces())));
        }
    }

    private static String shown(Block block) {
        if (block instanceof Table table) {
            return String.join(
                    " / ",
                    table.rows().stream()
                            .map(
                                    row ->
                                            row.cells().stream()
                                                    .map(cell -> shown(cell.pieces()))
                                                    .toList())
                            .map(cells -> String.join("|", cells))
                            .toList());
        }
        return shown(((Paragraph) block).pieces());
    }

    private static String shown(List<Piece> pieces) {
        StringBuilder shown = new StringBuilder();
        for (Piece piece : pieces) {
            shown.append(piece.fieldId().isEmpty() ? piece.text() : "{" + piece.text() + "}");
        }
        return shown.toString();
    }
}
