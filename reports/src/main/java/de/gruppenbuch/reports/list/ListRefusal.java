package de.gruppenbuch.reports.list;

import de.gruppenbuch.domain.shared.RuleViolatedException;

/** Why a file is not read, always at the input {@code file}. */
final class ListRefusal {

    private ListRefusal() {}

    /** No workbook, a broken one, or one with a password. */
    static RuleViolatedException broken() {
        return new RuleViolatedException("file", "list.file.broken");
    }

    /** More rows, columns or text than is read. */
    static RuleViolatedException tooLarge() {
        return new RuleViolatedException("file", "list.file.tooLarge");
    }
}
