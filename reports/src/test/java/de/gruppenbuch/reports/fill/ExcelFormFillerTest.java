package de.gruppenbuch.reports.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.form.Answer;
import de.gruppenbuch.domain.form.FormField;
import de.gruppenbuch.reports.fixture.ExcelFormFixture;
import de.gruppenbuch.reports.fixture.ExcelSmallFixture;
import de.gruppenbuch.reports.office.OfficeEntry;
import de.gruppenbuch.reports.office.OfficePackage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Answers go into the cells, and nothing else changes but the sums of them. */
class ExcelFormFillerTest {

    private static final Offset<Double> CENT = Offset.offset(0.001);
    private static final byte[] FORM = ExcelFormFixture.named();

    private final FormFiller filler = new ExcelFormReader().filler(FORM);
    private final Map<String, Answer> answers = new HashMap<>();

    @Test
    void everyKindOfCellKeepsItsTypedAnswer() throws IOException {
        answers.put("s1-B3", new Answer.Text("=Aufatmen & \"Łódź\" <1> _x0041_"));
        answers.put("s1-B4", new Answer.Day(LocalDate.of(2019, 4, 1), "01.04.2019"));
        answers.put("s1-B5", new Answer.Count(14, "14"));
        answers.put("s1-B6", new Answer.Text("DE02120300000000202051"));
        answers.put("s1-B7", new Answer.Text("2027"));
        answers.put("s1-B8", new Answer.Text("Bremen"));
        answers.put("s1-B9", new Answer.Amount(123_450, "1.234,50 €"));
        answers.put("s1-A12", new Answer.Check(true));

        try (XSSFWorkbook filled = open(filler.fill(answers))) {
            assertThat(cell(filled, 0, "B3").getStringCellValue())
                    .isEqualTo("=Aufatmen & \"Łódź\" <1> _x0041_");
            assertThat(cell(filled, 0, "B3").getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell(filled, 0, "B4").getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2019, 4, 1));
            assertThat(cell(filled, 0, "B5").getNumericCellValue()).isEqualTo(14);
            assertThat(cell(filled, 0, "B6").getStringCellValue()).startsWith("DE0212");
            assertThat(cell(filled, 0, "B7").getNumericCellValue()).isEqualTo(2027);
            assertThat(cell(filled, 0, "B8").getStringCellValue()).isEqualTo("Bremen");
            assertThat(cell(filled, 0, "B9").getNumericCellValue()).isEqualTo(1234.5);
            assertThat(cell(filled, 0, "A11").getStringCellValue()).isEqualTo("☐ Erstantrag");
            assertThat(cell(filled, 0, "A12").getStringCellValue()).isEqualTo("☒ Folgeantrag");
            assertThat(filled.getSheetAt(0).getProtect()).isTrue();
        }
    }

    @Test
    void sumsOfAnswersAreTrueOnEverySheet() throws IOException {
        answers.put("s2-D5", new Answer.Amount(100_010, "1.000,10"));
        answers.put("s2-D34", new Answer.Amount(20, "0,20"));

        try (XSSFWorkbook filled = open(filler.fill(answers))) {
            assertThat(cell(filled, 1, "D35").getNumericCellValue()).isCloseTo(1000.3, CENT);
            assertThat(cell(filled, 1, "D35").getCellFormula()).isEqualTo("SUM(D5:D34)");
            assertThat(cell(filled, 0, "B20").getNumericCellValue()).isCloseTo(1000.3, CENT);
        }
    }

    @Test
    void everyOtherPartIsByteForByteTheOneUploaded() {
        answers.put("s2-B5", new Answer.Text("Raummiete"));

        OfficePackage before = OfficePackage.open(FORM);
        OfficePackage after = OfficePackage.open(filler.fill(answers));

        List<String> changed = new ArrayList<>();
        for (OfficeEntry entry : before.entries()) {
            if (!Arrays.equals(before.inflate(entry.name()), after.inflate(entry.name()))) {
                changed.add(entry.name());
            }
        }
        assertThat(changed).hasSize(1);
        assertThat(after.entries())
                .extracting(OfficeEntry::name)
                .isEqualTo(before.entries().stream().map(OfficeEntry::name).toList());
    }

    @Test
    void inTheChangedSheetOnlyTheCellsOfAnswersDiffer() {
        answers.put("s2-B5", new Answer.Text("Raummiete"));
        answers.put("s2-C34", new Answer.Text("Jahresfest"));

        String before = sheet(FORM);
        String after = sheet(filler.fill(answers));

        String rest =
                after.replaceAll(
                        " t=\"inlineStr\"><is><t xml:space=\"preserve\">[^<]*</t></is></c>", "/>");
        assertThat(rest).isEqualTo(before);
        assertThat(after).contains("Raummiete", "Jahresfest");
    }

    @Test
    void cellsAndRowsThatAreNotWrittenAreMadeInTheirPlace() throws IOException {
        byte[] sparse = ExcelSmallFixture.sparse();
        FormFiller filling = new ExcelFormReader().filler(sparse);
        List<FormField> fields = new ExcelFormReader().read(sparse).fields();
        assertThat(fields)
                .extracting(FormField::id)
                .containsExactly("s1-B1", "s1-D1", "s1-B2", "s1-B5", "s1-C9");
        fields.forEach(field -> answers.put(field.id(), new Answer.Text(field.id())));

        try (XSSFWorkbook filled = open(filling.fill(answers))) {
            for (FormField field : fields) {
                assertThat(cell(filled, 0, field.place().cell()).getStringCellValue())
                        .isEqualTo(field.id());
            }
        }
    }

    @Test
    void wordsStayWordsAndADayInAnOrdinaryCellIsWritten() throws IOException {
        answers.put("s1-B6", new Answer.Count(120_300, "0120300"));
        answers.put("s1-B3", new Answer.Day(LocalDate.of(2026, 1, 2), "02.01.2026"));

        try (XSSFWorkbook filled = open(filler.fill(answers))) {
            assertThat(cell(filled, 0, "B6").getStringCellValue()).isEqualTo("0120300");
            assertThat(cell(filled, 0, "B3").getStringCellValue()).isEqualTo("02.01.2026");
        }
    }

    @Test
    void anEmptyAnswerEmptiesTheCellAndNoAnswersChangeNothing() throws IOException {
        byte[] plain = ExcelFormFixture.plain();
        FormFiller filling = new ExcelFormReader().filler(plain);
        assertThat(filling.fill(Map.of())).isEqualTo(plain);

        answers.put("s1-B6", new Answer.Text(""));
        try (XSSFWorkbook filled = open(filling.fill(answers))) {
            assertThat(cell(filled, 0, "B6").getCellType()).isEqualTo(CellType.BLANK);
        }
    }

    @Test
    void aFilledFormIsReadWithItsValues() {
        answers.put("s1-B3", new Answer.Text("Aufatmen"));
        answers.put("s1-B4", new Answer.Day(LocalDate.of(2019, 4, 1), "01.04.2019"));
        answers.put("s1-B9", new Answer.Amount(123_450, "1.234,50 €"));
        answers.put("s1-A12", new Answer.Check(true));

        List<FormField> again = new ExcelFormReader().read(filler.fill(answers)).fields();

        assertThat(again)
                .filteredOn(field -> answers.containsKey(field.id()))
                .extracting(FormField::currentValue)
                .containsExactly("Aufatmen", "01.04.2019", "1.234,50 €", "true");
    }

    @Test
    void unknownFieldsAndChoicesAreRefused() {
        Map<String, Answer> unknown = Map.of("s1-Z99", new Answer.Text("x"));
        assertThatThrownBy(() -> filler.fill(unknown)).isInstanceOf(IllegalArgumentException.class);

        answers.put("s1-B7", new Answer.Text("1999"));
        assertThatThrownBy(() -> filler.fill(answers)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void manyThreadsFillOneForm() {
        answers.put("s2-D5", new Answer.Amount(100, "1,00"));
        byte[] expected = filler.fill(answers);

        List<byte[]> filled =
                IntStream.range(0, 64).parallel().mapToObj(i -> filler.fill(answers)).toList();

        assertThat(filled).allSatisfy(file -> assertThat(file).isEqualTo(expected));
    }

    private static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private static Cell cell(XSSFWorkbook book, int sheet, String address) {
        CellAddress at = new CellAddress(address);
        return book.getSheetAt(sheet).getRow(at.getRow()).getCell(at.getColumn());
    }

    private static String sheet(byte[] file) {
        OfficePackage source = OfficePackage.open(file);
        return source.entries().stream()
                .filter(entry -> entry.name().startsWith("xl/worksheets/sheet"))
                .map(entry -> new String(source.inflate(entry.name()), StandardCharsets.UTF_8))
                .filter(xml -> xml.contains("SUM("))
                .findFirst()
                .orElseThrow();
    }
}
