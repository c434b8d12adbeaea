package de.gruppenbuch.reports;

import static de.gruppenbuch.reports.SnapshotFixture.lumpSum;
import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.funding.FundingSnapshot;
import de.gruppenbuch.reports.excel.FundingWorkbook;
import de.gruppenbuch.reports.word.FundingDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No export ever fails for a name: what XML can carry survives, the rest is left out. */
class HardTextTest {

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("Käthe & <Söhne> \"Ötzi\" 'ß'", "Käthe & <Söhne> \"Ötzi\" 'ß'"),
                Arguments.of("Selbsthilfe 😀 𝔊ruppe 👩‍🦽", "Selbsthilfe 😀 𝔊ruppe 👩‍🦽"),
                Arguments.of("مجموعة المساعدة الذاتية", "مجموعة المساعدة الذاتية"),
                Arguments.of("Steuer\u0000zei\u0008chen\u001b\ufffe", "Steuerzeichen"),
                Arguments.of("halb \ud83d oder \udc00 ganz", "halb  oder  ganz"),
                Arguments.of("{0} '{1}' ${x} #{y} _x0041_", "{0} '{1}' ${x} #{y} _x0041_"),
                Arguments.of("x".repeat(40_000), "x".repeat(30_000)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void survivesInBothFiles(String name, String kept) throws IOException {
        FundingSnapshot snapshot = lumpSum().named(name).build();

        assertThat(word(FundingDocument.write(snapshot))).contains(kept);
        assertThat(groupName(FundingWorkbook.write(snapshot))).contains(kept);
    }

    private static String word(ReportFile file) throws IOException {
        try (XWPFWordExtractor text =
                new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file.content())))) {
            return text.getText();
        }
    }

    private static String groupName(ReportFile file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file.content()))) {
            return book.getSheet("Übersicht").getRow(6).getCell(3).getStringCellValue();
        }
    }
}
