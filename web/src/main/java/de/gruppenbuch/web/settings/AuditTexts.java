package de.gruppenbuch.web.settings;

import de.gruppenbuch.web.ui.Messages;
import java.util.Locale;

/** Words for what stands in the audit log; what has none stays readable as its code. */
public final class AuditTexts {

    private AuditTexts() {}

    /**
     * @param action for example {@code group.register}
     */
    public static String deed(Locale language, String action) {
        return word(language, "audit.do.", action);
    }

    /**
     * @param subjectKind for example {@code group}; empty stays empty
     */
    public static String kind(Locale language, String subjectKind) {
        return word(language, "audit.kind.", subjectKind);
    }

    private static String word(Locale language, String prefix, String code) {
        String word = code == null ? null : Messages.in(language).get(prefix + code);
        return word == null ? code : word;
    }
}
