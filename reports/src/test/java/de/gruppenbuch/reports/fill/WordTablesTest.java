package de.gruppenbuch.reports.fill;

import static de.gruppenbuch.reports.office.WordXml.bold;
import static de.gruppenbuch.reports.office.WordXml.cell;
import static de.gruppenbuch.reports.office.WordXml.p;
import static de.gruppenbuch.reports.office.WordXml.row;
import static de.gruppenbuch.reports.office.WordXml.t;
import static de.gruppenbuch.reports.office.WordXml.table;
import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.form.ReadForm;
import de.gruppenbuch.reports.office.PackageFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which cells of a table are fields, and which words name them. */
class WordTablesTest {

    @Test
    void anEmptyCellIsNamedByTheCellBesideItOrAboveIt() {
        int[] four = {2000, 3000, 2000, 3000};
        assertThat(
                        labels(
                                table(four, row(word("Name"), empty(), word("Vorname:"), empty()))
                                        + table(
                                                four,
                                                row(word("PLZ"), word("Ort")),
                                                row(empty(), empty()))
                                        + table(
                                                four,
                                                row(empty(), word("Plan"), word("Ist")),
                                                row(word("Miete"), empty(), empty()),
                                                row(word("Porto"), empty(), empty()))))
                .containsExactly(
                        "TEXT Name",
                        "TEXT Vorname",
                        "TEXT PLZ",
                        "TEXT Ort",
                        "TEXT Miete: Plan",
                        "TEXT Miete: Ist",
                        "TEXT Porto: Plan",
                        "TEXT Porto: Ist");
    }

    @Test
    void anEmptyLineUnderTheNameOfACellIsAField() {
        int[] two = {4000, 4000};
        assertThat(
                        labels(
                                table(
                                        two,
                                        row(
                                                cell(4000, p(t("Name der Gruppe")), p()),
                                                cell(4000, p(t("Förderjahr")), p())))))
                .containsExactly("TEXT Name der Gruppe", "TEXT Förderjahr");
    }

    @Test
    void aCellWithTheSignOfTheCurrencyAsksForAnAmount() {
        assertThat(labels(table(new int[] {3000, 3000}, row(word("Miete"), word("€")))))
                .containsExactly("TEXT Miete");
    }

    @Test
    void boxesInCellsAreNamedByTheCellsBesideThem() {
        int[] three = {5000, 2000, 2000};
        assertThat(
                        labels(
                                table(
                                                three,
                                                row(
                                                        word("Flyer liegt bei"),
                                                        word("☐ ja"),
                                                        word("☐ nein")))
                                        + table(three, row(word("☐"), word("Wir sind neutral.")))))
                .containsExactly(
                        "CHECK Flyer liegt bei: ja",
                        "CHECK Flyer liegt bei: nein",
                        "CHECK Wir sind neutral");
    }

    @Test
    void rowsThatAskForTheSameAreATable() {
        String head = row(word("Nr."), word("Thema"), word("Kosten"));
        ReadForm form =
                read(
                        p(bold("Veranstaltungen"))
                                + table(
                                        new int[] {700, 5000, 3000},
                                        head,
                                        row(word("1."), empty(), word("____ €")),
                                        row(word("2."), empty(), word("____ €")),
                                        row(word("3."), empty(), word("____ €"))));

        assertThat(form.tables()).hasSize(1);
        assertThat(form.tables().get(0).label()).isEqualTo("Veranstaltungen");
        assertThat(form.tables().get(0).rows()).isEqualTo(3);
        assertThat(form.tables().get(0).columns()).containsExactly("Thema", "Kosten");
        assertThat(form.fields())
                .extracting(each -> each.spot().row() + "/" + each.spot().column())
                .containsExactly("1/0", "1/1", "2/0", "2/1", "3/0", "3/1");
    }

    private static String word(String words) {
        return cell(3000, p(t(words)));
    }

    private static String empty() {
        return cell(3000, "<w:p/>");
    }

    private static ReadForm read(String body) {
        return FormFiles.read(PackageFixture.word(body).bytes());
    }

    private static List<String> labels(String body) {
        return read(body).fields().stream().map(f -> f.kind() + " " + f.label()).toList();
    }
}
