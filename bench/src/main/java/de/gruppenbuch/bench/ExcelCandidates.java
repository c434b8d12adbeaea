package de.gruppenbuch.bench;

import de.gruppenbuch.domain.form.Answer;
import de.gruppenbuch.domain.form.FormField;
import de.gruppenbuch.domain.form.ReadForm;
import de.gruppenbuch.reports.fill.FormFiles;
import de.gruppenbuch.reports.fill.FormFiller;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jxls.builder.JxlsStreaming;
import org.jxls.transform.poi.JxlsPoiTemplateFillerBuilder;

/** The same Excel form filled by each way. */
final class ExcelCandidates {

    private ExcelCandidates() {}

    static List<Candidate> all() throws IOException {
        byte[] form = ExcelTemplate.form();
        byte[] jxls = ExcelTemplate.jxls();
        PreCut limit =
                new PreCut(
                        ExcelTemplate.marked(), ExcelTemplate.SHEET, "", "", WordCandidates.LEVEL);
        return List.of(
                Candidate.of(
                        "limit",
                        (number, out) -> limit.write(ExcelAnswers.of(number), List.of(), out)),
                Candidate.of("product", product(form)),
                Candidate.of("poi", (number, out) -> poi(form, number, out)),
                Candidate.of("jxls", (number, out) -> jxls(jxls, number, out)));
    }

    private static Candidate.Writing product(byte[] form) {
        FormFiller filler = FormFiles.filler(form);
        ReadForm read = FormFiles.read(form);
        Map<String, String> names = ExcelTemplate.cells();
        Map<String, String> idsByAnswer = new HashMap<>();
        for (FormField field : read.fields()) {
            String name = names.get(field.place().cell());
            if (name != null) {
                idsByAnswer.put(name, field.id());
            }
        }
        if (idsByAnswer.size() != names.size()) {
            throw new IllegalStateException(
                    "found " + idsByAnswer.size() + " fields of " + names.size());
        }
        Map<Integer, Map<String, Answer>> known = new HashMap<>();
        return (number, out) ->
                out.write(
                        filler.fill(
                                known.computeIfAbsent(
                                        number % Answers.KEPT,
                                        each -> answers(idsByAnswer, each))));
    }

    private static Map<String, Answer> answers(Map<String, String> idsByAnswer, int number) {
        Map<String, Answer> answers = new HashMap<>();
        ExcelAnswers.of(number)
                .forEach(
                        (name, value) ->
                                answers.put(
                                        idsByAnswer.get(name),
                                        ExcelTemplate.numeric(name)
                                                ? new Answer.Count(Long.parseLong(value), value)
                                                : new Answer.Text(value)));
        return answers;
    }

    private static void poi(byte[] form, int number, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            Map<String, String> answers = ExcelAnswers.of(number);
            ExcelTemplate.cells()
                    .forEach(
                            (address, name) -> {
                                CellReference place = new CellReference(address);
                                XSSFCell cell =
                                        sheet.getRow(place.getRow()).getCell(place.getCol());
                                if (ExcelTemplate.numeric(name)) {
                                    cell.setCellValue(Double.parseDouble(answers.get(name)));
                                } else {
                                    cell.setCellValue(answers.get(name));
                                }
                            });
            workbook.write(out);
        }
    }

    private static void jxls(byte[] template, int number, OutputStream out) {
        Map<String, String> answers = ExcelAnswers.of(number);
        Map<String, Object> model = new HashMap<>(answers);
        model.put("rows", ExcelAnswers.rows(answers));
        JxlsPoiTemplateFillerBuilder.newInstance()
                .withStreaming(JxlsStreaming.STREAMING_OFF)
                .withTemplate(new ByteArrayInputStream(template))
                .buildAndFill(model, () -> out);
    }
}
