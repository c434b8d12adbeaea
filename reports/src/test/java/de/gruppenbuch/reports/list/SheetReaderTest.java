package de.gruppenbuch.reports.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.reports.list.ListFixture.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetReaderTest {

    @TempDir private Path folder;

    @Test
    void whatAListWroteIsReadAgainAsPeopleSeeIt() throws IOException {
        Path file = folder.resolve("list.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            ListWorkbook.write(
                    ListFixture.list(),
                    List.of(ListFixture.FULL, Line.named(" =1+1 ")).iterator(),
                    out,
                    4);
        }

        assertThat(read(file))
                .containsExactly(
                        List.of(
                                "Spalte name",
                                "Spalte note",
                                "Spalte count",
                                "Spalte cents",
                                "Spalte day",
                                "Spalte moment",
                                "Spalte open"),
                        List.of(
                                "Rheuma & <Wir>",
                                "erste Zeile\nzweite Zeile",
                                "12",
                                "1236,4",
                                "01.04.2026",
                                "01.04.2026 18:45",
                                "Ja"),
                        List.of(" =1+1 "));
    }

    @Test
    void aWorkbookOfPoiWithSharedTextsTruthGapsAndFormulaResultsIsRead() throws IOException {
        Path file = folder.resolve("poi.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Row row = workbook.createSheet("Blatt").createRow(4);
            row.createCell(0).setCellValue("Ä & <ß>");
            row.createCell(2).setCellValue(true);
            row.createCell(3).setCellFormula("1+1");
            row.createCell(4).setCellValue(1.0E7);
            row.createCell(5).setCellValue(0.1 + 0.2);
            XSSFCellStyle day = workbook.createCellStyle();
            day.setDataFormat((short) 14);
            row.createCell(6).setCellValue(44_000);
            row.getCell(6).setCellStyle(day);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }

        List<Integer> numbers = new ArrayList<>();
        SheetReader.read(file, 10, row -> numbers.add(row.number()));
        assertThat(numbers).containsExactly(5);
        assertThat(read(file))
                .containsExactly(
                        List.of(
                                "Ä & <ß>",
                                "",
                                "Ja",
                                "2",
                                "10000000",
                                "0,30000000000000004",
                                "18.06.2020"));
    }

    @Test
    void moreRowsThanAllowedAreRefused() throws IOException {
        Path file = folder.resolve("long.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            ListWorkbook.write(
                    ListFixture.list(),
                    IntStream.range(0, 20).mapToObj(i -> Line.named("x")).iterator(),
                    out,
                    4);
        }

        refuses(file, "list.file.tooLarge");
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        for (byte[] content :
                List.of(
                        new byte[0],
                        "Name;Ort".getBytes(StandardCharsets.UTF_8),
                        "%PDF-1.7".getBytes(StandardCharsets.UTF_8),
                        zip("hallo.txt", "Guten Tag"),
                        zip("[Content_Types].xml", "<Types"))) {
            refuses(Files.write(folder.resolve("any"), content), "list.file.broken");
        }
    }

    @Test
    void aWorkbookCutOffAnywhereIsRefused() throws IOException {
        Path whole = Files.write(folder.resolve("whole.xlsx"), workbook());
        byte[] bytes = Files.readAllBytes(whole);
        for (int length = 0; length < bytes.length; length += 97) {
            Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(bytes, length));
            refuses(cut, "list.file.broken");
        }
    }

    @Test
    void aWorkbookWithAPasswordIsRefused() throws IOException {
        Path file = folder.resolve("locked.xlsx");
        try (POIFSFileSystem store = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            new EncryptionInfo(EncryptionMode.standard).getEncryptor().confirmPassword("geheim");
            store.writeFilesystem(out);
        }

        refuses(file, "list.file.broken");
    }

    @Test
    void aDocumentTypeWithEntitiesIsRefused() throws IOException {
        Path file =
                withSheet(
                        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>");

        refuses(file, "list.file.broken");
    }

    @Test
    void aCellFarToTheRightOrWithoutAPlaceIsRefused() throws IOException {
        refuses(sheetWithCell("ZZZ1", "n", "1"), "list.file.tooLarge");
        refuses(sheetWithCell("1", "n", "1"), "list.file.broken");
        refuses(sheetWithCell("A1", "s", "99"), "list.file.broken");
        refuses(sheetWithCell("A1", "s", "-1"), "list.file.broken");
    }

    @Test
    void numbersThatAreNoneStayAsTheyStand() throws IOException {
        assertThat(read(sheetWithCell("A1", "n", "12a"))).containsExactly(List.of("12a"));
        assertThat(read(sheetWithCell("A1", "n", "1E999999999")))
                .containsExactly(List.of("1E999999999"));
    }

    private Path sheetWithCell(String place, String type, String value) throws IOException {
        return withSheet(
                "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                        + "<sheetData><row r=\"1\"><c r=\""
                        + place
                        + "\" t=\""
                        + type
                        + "\"><v>"
                        + value
                        + "</v></c></row></sheetData></worksheet>");
    }

    /** The workbook of a list with another sheet in it. */
    private Path withSheet(String xml) throws IOException {
        Path file = Files.write(folder.resolve("made.xlsx"), workbook());
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Files.writeString(zip.getPath(ListFrame.part(0)), xml);
        }
        return file;
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ListWorkbook.write(ListFixture.list(), List.of(ListFixture.FULL).iterator(), bytes, 4);
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void refuses(Path file, String key) {
        assertThatThrownBy(
                        () ->
                                SheetReader.read(
                                        file,
                                        10,
                                        row -> IntStream.range(0, row.width()).forEach(row::text)))
                .isInstanceOf(RuleViolatedException.class)
                .hasMessage(key);
    }

    private static List<List<String>> read(Path file) {
        List<List<String>> rows = new ArrayList<>();
        SheetReader.read(
                file,
                10,
                row -> rows.add(IntStream.range(0, row.width()).mapToObj(row::text).toList()));
        return rows;
    }
}
