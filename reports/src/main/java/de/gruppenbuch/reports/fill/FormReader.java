package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.ReadForm;

/** What each format can do; the content has passed the {@code FormGate}. */
interface FormReader {

    ReadForm read(byte[] content);

    FormFiller filler(byte[] content);

    FormOutline outline(byte[] content);
}
