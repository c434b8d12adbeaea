package de.gruppenbuch.reports.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReaderTest {

    @TempDir private Path folder;

    @Test
    void semicolonsQuotesLineBreaksAndMarkAreRead() throws IOException {
        assertThat(
                        read(
                                "\ufeffName;Ort\r\n\"Halle; \"\"3\"\"\";\"a\nb\"\r\nAllein;\r\n",
                                StandardCharsets.UTF_8))
                .containsExactly(
                        List.of("Name", "Ort"),
                        List.of("Halle; \"3\"", "a\nb"),
                        List.of("Allein", ""));
    }

    @Test
    void commasAndTabsSeparateWhereTheFirstLineHasThem() throws IOException {
        assertThat(read("a,b\n1,2", StandardCharsets.UTF_8))
                .containsExactly(List.of("a", "b"), List.of("1", "2"));
        assertThat(read("a\tb\n1;2\t3", StandardCharsets.UTF_8))
                .containsExactly(List.of("a", "b"), List.of("1;2", "3"));
    }

    @Test
    void whatOldExcelWroteIsRead() throws IOException {
        assertThat(read("Köln;10 €", Charset.forName("windows-1252")))
                .containsExactly(List.of("Köln", "10 €"));
    }

    @Test
    void moreRowsThanAllowedOrACellWithoutEndAreRefused() {
        assertThatThrownBy(() -> read("a\n".repeat(11), StandardCharsets.UTF_8))
                .hasMessage("list.file.tooLarge");
        assertThatThrownBy(() -> read("\"" + "a".repeat(40_000), StandardCharsets.UTF_8))
                .hasMessage("list.file.tooLarge");
        assertThatThrownBy(() -> read(";".repeat(600), StandardCharsets.UTF_8))
                .hasMessage("list.file.tooLarge");
    }

    @Test
    void anEmptyFileHasNoRows() throws IOException {
        assertThat(read("", StandardCharsets.UTF_8)).isEmpty();
    }

    private List<List<String>> read(String text, Charset charset) throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), text, charset);
        List<List<String>> rows = new ArrayList<>();
        CsvReader.read(
                file,
                10,
                row -> rows.add(IntStream.range(0, row.width()).mapToObj(row::text).toList()));
        return rows;
    }
}
