package de.gruppenbuch.domain.form;

import de.gruppenbuch.domain.shared.RuleViolatedException;

/** Which files can be a form at all; whether one could do harm is judged by its reader. */
public final class FormFilePolicy {

    /** Largest form that is taken: 20 MB. */
    public static final int MAX_BYTES = 20 * 1024 * 1024;

    private FormFilePolicy() {}

    /**
     * @throws RuleViolatedException at {@code file}: {@code form.file.empty} or {@code .large}
     */
    public static void requireSize(byte[] content) {
        if (content == null || content.length == 0) {
            throw new RuleViolatedException("file", "form.file.empty");
        }
        if (content.length > MAX_BYTES) {
            throw new RuleViolatedException("file", "form.file.large", MAX_BYTES / (1024 * 1024));
        }
    }

    /**
     * @throws RuleViolatedException at {@code file}: {@code form.file.noFields}
     */
    static void requireFields(ReadForm form) {
        if (form.fields().isEmpty()) {
            throw new RuleViolatedException("file", "form.file.noFields");
        }
    }
}
