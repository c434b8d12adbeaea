package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.FormFormat;
import de.gruppenbuch.domain.form.ReadForm;
import de.gruppenbuch.reports.office.Refusal;

/** Forms that are sheets of Excel. */
final class ExcelFormReader implements FormReader {

    @Override
    public ReadForm read(byte[] content) {
        ExcelFields.Finds finds = fillable(ExcelBook.open(content));
        return new ReadForm(FormFormat.EXCEL, finds.fields(), finds.tables());
    }

    @Override
    public FormFiller filler(byte[] content) {
        ExcelBook book = ExcelBook.open(content);
        return new ExcelFormFiller(book, fillable(book).cells());
    }

    @Override
    public FormOutline outline(byte[] content) {
        return ExcelOutline.of(ExcelBook.open(content));
    }

    private static ExcelFields.Finds fillable(ExcelBook book) {
        ExcelFields.Finds finds = ExcelFields.of(book);
        if (finds.fields().isEmpty()) {
            throw Refusal.NO_FIELDS.at();
        }
        return finds;
    }
}
