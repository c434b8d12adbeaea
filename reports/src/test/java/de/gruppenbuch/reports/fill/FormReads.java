package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.shared.RuleViolatedException;

/** Reads what may be no form. */
final class FormReads {

    private FormReads() {}

    static boolean readOrRefuse(byte[] file) {
        try {
            FormFiles.read(file);
            return true;
        } catch (RuleViolatedException refused) {
            return false;
        }
    }
}
