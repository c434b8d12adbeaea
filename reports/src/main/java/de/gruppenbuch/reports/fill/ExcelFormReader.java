package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.ReadForm;

/** Part B of docs/plan.md. */
final class ExcelFormReader implements FormReader {

    @Override
    public ReadForm read(byte[] content) {
        throw new UnsupportedOperationException("part B of docs/plan.md");
    }

    @Override
    public FormFiller filler(byte[] content) {
        throw new UnsupportedOperationException("part B of docs/plan.md");
    }

    @Override
    public FormOutline outline(byte[] content) {
        throw new UnsupportedOperationException("part B of docs/plan.md");
    }
}
