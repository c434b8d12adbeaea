package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.FormFormat;

/** Lets only forms in that can do no harm; part A of docs/plan.md. */
final class FormGate {

    private FormGate() {}

    static FormFormat check(byte[] content) {
        throw new UnsupportedOperationException("part A of docs/plan.md");
    }
}
