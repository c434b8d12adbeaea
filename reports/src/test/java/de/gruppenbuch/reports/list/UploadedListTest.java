package de.gruppenbuch.reports.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.reports.office.HostileFixture;
import de.gruppenbuch.reports.office.OleFixture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class UploadedListTest {

    @Test
    void aWorkbookIsReadAlsoIfItsAddressesAreLinks() throws IOException {
        assertThat(read(workbook())).containsExactly(List.of("Gruppe", "E-Mail", "1067"));
    }

    @Test
    void csvIsReadWhateverItIsWrittenIn() {
        assertThat(read("Köln;10 €".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(read("\ufeffKöln;10 €".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(read("Köln;10 €".getBytes(Charset.forName("windows-1252"))))
                .containsExactly(List.of("Köln", "10 €"));
    }

    @Test
    void whatIsNoListIsRefused() {
        refuses(new byte[0], "form.file.empty");
        refuses(Arrays.copyOf(new byte[] {'a'}, UploadedList.MOST_BYTES + 1), "form.file.large");
        refuses("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), "list.file.type");
        refuses(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}, "list.file.type");
        refuses(HostileFixture.good().bytes(), "list.file.type");
        refuses(OleFixture.encrypted(new byte[] {1}), "form.file.protected");
        refuses(OleFixture.with("Workbook"), "form.file.oldFormat");
        refuses("PK\u0003\u0004".getBytes(StandardCharsets.US_ASCII), "list.file.broken");
    }

    @Test
    void whatCouldDoHarmIsRefusedInWordsForLists() {
        StreamSupport.stream(HostileFixture.all().spliterator(), false)
                .filter(hostile -> hostile.content().length > 1 && hostile.content()[0] == 'P')
                .forEach(
                        hostile ->
                                assertThatThrownBy(() -> read(hostile.content()))
                                        .as(hostile.toString())
                                        .hasMessageMatching(
                                                "list\\.file\\.\\w+|form\\.file\\.(large|model|oldFormat|protected)"));
    }

    @Test
    void moreRowsThanAllowedAreRefused() {
        refuses("a\n".repeat(11).getBytes(StandardCharsets.US_ASCII), "list.file.tooLarge");
    }

    private static void refuses(byte[] content, String key) {
        assertThatThrownBy(() -> read(content)).hasMessage(key);
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            var row = workbook.createSheet("Gruppen").createRow(0);
            row.createCell(0).setCellValue("Gruppe");
            Cell mail = row.createCell(1);
            mail.setCellValue("E-Mail");
            XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.EMAIL);
            link.setAddress("mailto:ute@gruppe.example");
            mail.setHyperlink(link);
            row.createCell(2).setCellValue(1067);
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static List<List<String>> read(byte[] content) {
        List<List<String>> rows = new ArrayList<>();
        UploadedList.read(
                content,
                10,
                row -> rows.add(IntStream.range(0, row.width()).mapToObj(row::text).toList()));
        return rows;
    }
}
