package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.ReadForm;
import de.gruppenbuch.reports.office.OfficePackage;

/** Forms made with Word. */
final class WordFormReader implements FormReader {

    @Override
    public ReadForm read(byte[] content) {
        return WordScan.of(OfficePackage.open(content)).form();
    }

    @Override
    public FormFiller filler(byte[] content) {
        OfficePackage source = OfficePackage.open(content);
        return new WordFiller(source, WordScan.of(source));
    }

    @Override
    public FormOutline outline(byte[] content) {
        return WordOutline.of(WordScan.of(OfficePackage.open(content)));
    }
}
