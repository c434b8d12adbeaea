package de.gruppenbuch.reports.office;

import de.gruppenbuch.domain.shared.RuleViolatedException;

/** Why a file is not taken; each has a sentence in the bundle of messages. */
public enum Refusal {
    EMPTY("form.file.empty"),
    LARGE("form.file.large"),
    TYPE("form.file.type"),
    OLD_FORMAT("form.file.oldFormat"),
    MODEL("form.file.model"),
    PROTECTED("form.file.protected"),
    BROKEN("form.file.broken"),
    BOMB("form.file.bomb"),
    DUPLICATE("form.file.duplicate"),
    PATH("form.file.path"),
    CONTRADICTION("form.file.contradiction"),
    ENTITIES("form.file.entities"),
    NESTED("form.file.nested"),
    MACRO("form.file.macro"),
    EXTERNAL("form.file.external"),
    REMOTE_TEMPLATE("form.file.remoteTemplate"),
    EMBEDDED("form.file.embedded"),
    DDE("form.file.dde"),
    SCRIPT("form.file.script"),
    ACTION("form.file.action"),
    DYNAMIC("form.file.dynamic"),
    NO_FIELDS("form.file.noFields");

    private final String key;

    Refusal(String key) {
        this.key = key;
    }

    /** Key of the sentence. */
    public String key() {
        return key;
    }

    /** The exception to throw, at the property {@code file}. */
    public RuleViolatedException at(Object... arguments) {
        return new RuleViolatedException("file", key, arguments);
    }
}
