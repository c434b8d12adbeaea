package de.gruppenbuch.web.intake;

import de.gruppenbuch.domain.intake.ImportColumn;
import de.gruppenbuch.domain.intake.ImportField;

/** What a column is to be read as. */
public class ImportColumnForm {

    private final ImportColumn column;
    private ImportField field;

    ImportColumnForm(ImportColumn column) {
        this.column = column;
        this.field = column.field();
    }

    public ImportColumn getColumn() {
        return column;
    }

    public ImportField getField() {
        return field;
    }

    public void setField(ImportField field) {
        this.field = field;
    }
}
