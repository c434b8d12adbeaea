package de.gruppenbuch.bench;

import de.gruppenbuch.domain.form.Answer;
import de.gruppenbuch.domain.form.FormField;
import de.gruppenbuch.reports.fill.FormFiles;
import de.gruppenbuch.reports.fill.FormFiller;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** A PDF of three pages with 60 text fields, filled by the product and by PDFBox alone. */
final class PdfCandidates {

    private static final int PER_PAGE = 20;

    private PdfCandidates() {}

    static List<Candidate> all() throws IOException {
        byte[] form = form();
        FormFiller filler = FormFiles.filler(form);
        List<FormField> fields = FormFiles.read(form).fields();
        Map<Integer, Map<String, Answer>> known = new HashMap<>();
        return List.of(
                Candidate.of("limit", (number, out) -> pdfBox(form, number, out)),
                Candidate.of(
                        "product",
                        (number, out) ->
                                out.write(
                                        filler.fill(
                                                known.computeIfAbsent(
                                                        number % Answers.KEPT,
                                                        each -> answers(fields, each))))));
    }

    private static Map<String, Answer> answers(List<FormField> fields, int number) {
        Map<String, String> words = words(number);
        Map<String, Answer> answers = new HashMap<>();
        fields.forEach(field -> answers.put(field.id(), new Answer.Text(words.get(field.name()))));
        return answers;
    }

    private static Map<String, String> words(int number) {
        Map<String, String> words = new HashMap<>(Answers.fields(number));
        words.replaceAll((name, word) -> word.substring(0, Math.min(30, word.length())));
        return words;
    }

    private static void pdfBox(byte[] form, int number, OutputStream out) throws IOException {
        try (PDDocument document = Loader.loadPDF(form)) {
            PDAcroForm acroForm = document.getDocumentCatalog().getAcroForm();
            for (Map.Entry<String, String> word : words(number).entrySet()) {
                acroForm.getField(word.getKey()).setValue(word.getValue());
            }
            document.saveIncremental(out);
        }
    }

    static byte[] form() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDAcroForm form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            PDResources resources = new PDResources();
            resources.put(
                    COSName.getPDFName("Helv"),
                    new PDType1Font(Standard14Fonts.FontName.HELVETICA));
            form.setDefaultResources(resources);
            PDPage page = null;
            for (int index = 1; index <= Answers.FIELDS; index++) {
                int line = (index - 1) % PER_PAGE;
                if (line == 0) {
                    page = new PDPage(PDRectangle.A4);
                    document.addPage(page);
                }
                field(form, page, index, 780 - line * 36);
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void field(PDAcroForm form, PDPage page, int index, float bottom)
            throws IOException {
        PDTextField field = new PDTextField(form);
        field.setPartialName(Answers.field(index));
        field.setDefaultAppearance("/Helv 10 Tf 0 g");
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(new PDRectangle(60, bottom, 460, 20));
        widget.setPage(page);
        widget.setPrinted(true);
        page.getAnnotations().add(widget);
        form.getFields().add(field);
    }
}
