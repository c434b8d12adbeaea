package de.gruppenbuch.reports.list;

import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.reports.office.Refusal;
import java.util.Set;

/** Why a file is not read, always at the input {@code file}. */
final class ListRefusal {

    /** What is said of a form fits a list, too. */
    private static final Set<String> KEPT =
            Set.of(
                    Refusal.EMPTY.key(),
                    Refusal.MODEL.key(),
                    Refusal.OLD_FORMAT.key(),
                    Refusal.PROTECTED.key());

    private static final Set<String> DAMAGED =
            Set.of(Refusal.BROKEN.key(), Refusal.CONTRADICTION.key(), Refusal.DUPLICATE.key());

    private ListRefusal() {}

    /** No workbook, a broken one, or one with a password. */
    static RuleViolatedException broken() {
        return new RuleViolatedException("file", "list.file.broken");
    }

    /** More rows, columns or text than is read. */
    static RuleViolatedException tooLarge() {
        return new RuleViolatedException("file", "list.file.tooLarge");
    }

    /** Neither a workbook nor text. */
    static RuleViolatedException type() {
        return new RuleViolatedException("file", "list.file.type");
    }

    /** The words of the gate speak of forms and funders; a list needs its own. */
    static RuleViolatedException of(RuleViolatedException gate) {
        String key = gate.messageKey();
        if (KEPT.contains(key)) {
            return gate;
        }
        if (DAMAGED.contains(key)) {
            return broken();
        }
        if (key.equals(Refusal.TYPE.key())) {
            return type();
        }
        return key.equals(Refusal.BOMB.key()) || key.equals(Refusal.NESTED.key())
                ? tooLarge()
                : new RuleViolatedException("file", "list.file.unsafe");
    }
}
