package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.Answer;
import de.gruppenbuch.domain.form.FormField;
import de.gruppenbuch.domain.form.FormFormat;
import de.gruppenbuch.domain.form.ReadForm;
import de.gruppenbuch.reports.office.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Forms of Acrobat and its like: fields that lie on the pages of a PDF. */
final class PdfFormReader implements FormReader {

    @Override
    public ReadForm read(byte[] content) {
        Both both = PdfFile.inspect(content, PdfFormReader::read);
        tryOut(content, both.found);
        return both.form;
    }

    @Override
    public FormFiller filler(byte[] content) {
        return filler(content, PdfFile.inspect(content, document -> fillable(document).fields()));
    }

    /** The form for people, and the same fields for filling. */
    private record Both(ReadForm form, List<PdfFound> found) {}

    private static FormFiller filler(byte[] content, List<PdfFound> found) {
        Map<String, PdfFound> byId =
                found.stream().collect(Collectors.toMap(PdfFound::id, field -> field));
        return new PdfFormFiller(content, byId);
    }

    /** A form that cannot be filled is refused at once and not when the first group needs it. */
    private static void tryOut(byte[] content, List<PdfFound> found) {
        Map<String, Answer> answers = new HashMap<>();
        for (PdfFound field : found) {
            answers.put(field.id(), field.sample());
        }
        byte[] filled = filler(content, found).fill(answers);
        int fields = PdfFile.open(filled, document -> PdfFields.all(document).size());
        int before = PdfFile.open(content, document -> PdfFields.all(document).size());
        if (fields != before) {
            throw Refusal.BROKEN.at();
        }
    }

    /**
     * @throws IllegalArgumentException always; pages are shown as {@link PdfPages}
     */
    @Override
    public FormOutline outline(byte[] content) {
        throw new IllegalArgumentException("the pages of a PDF are shown as pictures");
    }

    private static Both read(PDDocument document) throws IOException {
        PdfFields.Finds finds = fillable(document);
        List<List<PdfFound>> lines = PdfLabels.lines(finds.fields(), PdfFound::spot);
        PdfTables.Finds tables = PdfTables.of(lines, finds.labels());
        List<FormField> fields = new ArrayList<>();
        for (List<PdfFound> line : lines) {
            for (PdfFound field : line) {
                String id = field.id();
                fields.add(field.field(tables.cells().get(id), tables.heading(id)));
            }
        }
        return new Both(new ReadForm(FormFormat.PDF, fields, tables.tables()), finds.fields());
    }

    private static PdfFields.Finds fillable(PDDocument document) throws IOException {
        PdfFields.Finds finds = PdfFields.of(document);
        if (finds.fields().isEmpty()) {
            throw Refusal.NO_FIELDS.at();
        }
        return finds;
    }
}
