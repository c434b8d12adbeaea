package de.gruppenbuch.reports.list;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.reports.list.ListFixture.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListCsvTest {

    @Test
    void itIsUtf8WithMarkSemicolonsAndGermanValues() throws IOException {
        assertThat(write(ListFixture.FULL))
                .isEqualTo(
                        "\ufeffSpalte name;Spalte note;Spalte count;Spalte cents;Spalte day;Spalte moment;Spalte open\r\n"
                                + "Rheuma & <Wir>;\"erste Zeile\nzweite Zeile\";12;1236,40;01.04.2026;01.04.2026 18:45;Ja\r\n");
    }

    @Test
    void separatorsAndQuotesInTextAreQuoted() throws IOException {
        assertThat(first(Line.named("Halle; Raum \"3\""))).isEqualTo("\"Halle; Raum \"\"3\"\"\"");
    }

    @Test
    void emptyCellsStayEmpty() throws IOException {
        assertThat(write(Line.named("Allein"))).endsWith("\r\nAllein;;;;;;\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 171 1", "-2+3", "@SUM(A1)", "＝1+1", "-cmd|' /C calc'!A0"})
    void textThatLooksLikeAFormulaIsGuarded(String text) throws IOException {
        assertThat(first(Line.named(text))).startsWith("'" + text.charAt(0));
    }

    @Test
    void aTabOrLineEndInFrontOfAFormulaIsGuarded() throws IOException {
        assertThat(first(Line.named("\t=1+1"))).isEqualTo("\"'\t=1+1\"");
        assertThat(first(Line.named("\r=1+1"))).isEqualTo("\"'\r=1+1\"");
    }

    @ParameterizedTest
    @CsvSource({"-5", "+49", "'-12,50'", "'-1.234,50'"})
    void aNumberWithASignStaysOne(String number) throws IOException {
        assertThat(first(Line.named(number)).replace("\"", "")).isEqualTo(number);
    }

    @Test
    void amountsBelowZeroKeepTheirSign() throws IOException {
        Line line = new Line("x", null, -3L, -5L, null, null, null);

        assertThat(write(line)).endsWith("x;;-3;-0,05;;;\r\n");
    }

    private static String first(Line line) throws IOException {
        String rows = write(line).substring(1);
        String row = rows.substring(rows.indexOf("\r\n") + 2);
        return row.substring(0, row.length() - ";;;;;;\r\n".length());
    }

    private static String write(Line line) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ListCsv.write(ListFixture.list(), List.of(line).iterator(), bytes)).isEqualTo(1);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
