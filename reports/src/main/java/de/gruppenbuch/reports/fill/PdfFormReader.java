package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.FormField;
import de.gruppenbuch.domain.form.FormFormat;
import de.gruppenbuch.domain.form.ReadForm;
import de.gruppenbuch.reports.office.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Forms of Acrobat and its like: fields that lie on the pages of a PDF. */
final class PdfFormReader implements FormReader {

    @Override
    public ReadForm read(byte[] content) {
        return PdfFile.inspect(content, PdfFormReader::read);
    }

    @Override
    public FormFiller filler(byte[] content) {
        List<PdfFound> found = PdfFile.inspect(content, document -> fillable(document).fields());
        Map<String, PdfFound> byId =
                found.stream().collect(Collectors.toMap(PdfFound::id, field -> field));
        return new PdfFormFiller(content, byId);
    }

    /**
     * @throws IllegalArgumentException always; pages are shown as {@link PdfPages}
     */
    @Override
    public FormOutline outline(byte[] content) {
        throw new IllegalArgumentException("the pages of a PDF are shown as pictures");
    }

    private static ReadForm read(PDDocument document) throws IOException {
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
        return new ReadForm(FormFormat.PDF, fields, tables.tables());
    }

    private static PdfFields.Finds fillable(PDDocument document) throws IOException {
        PdfFields.Finds finds = PdfFields.of(document);
        if (finds.fields().isEmpty()) {
            throw Refusal.NO_FIELDS.at();
        }
        return finds;
    }
}
