package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/**
 * Fills a PDF by adding to its end: the file as it came is the beginning of the filled one. Each
 * call opens a copy of its own.
 */
final class PdfFormFiller implements FormFiller {

    private final byte[] content;
    private final Map<String, PdfFound> fields;

    PdfFormFiller(byte[] content, Map<String, PdfFound> fields) {
        this.content = content.clone();
        this.fields = Map.copyOf(fields);
    }

    /**
     * @throws IllegalArgumentException also for an answer that is none of the field's choices
     */
    @Override
    public byte[] fill(Map<String, Answer> answers) {
        answers.forEach(this::requireFitting);
        return PdfFile.open(content, document -> filled(document, answers));
    }

    private void requireFitting(String id, Answer answer) {
        PdfFound field = fields.get(id);
        if (field == null) {
            throw new IllegalArgumentException("no field " + id);
        }
        if (!field.takes(answer.text())) {
            throw new IllegalArgumentException("not one of the choices of " + id);
        }
    }

    private byte[] filled(PDDocument document, Map<String, Answer> answers) throws IOException {
        if (answers.isEmpty()) {
            return content.clone();
        }
        // What the library would take from the clock; the same answers make the same file.
        document.setDocumentId((long) Arrays.hashCode(content));
        List<PDField> all = PdfFields.all(document);
        PdfWriter writer = new PdfWriter(document);
        for (Map.Entry<String, Answer> answer : answers.entrySet()) {
            PdfFound field = fields.get(answer.getKey());
            writer.write(all.get(field.index()), field, answer.getValue());
        }
        writer.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length + 16_384);
        document.saveIncremental(out);
        return out.toByteArray();
    }
}
