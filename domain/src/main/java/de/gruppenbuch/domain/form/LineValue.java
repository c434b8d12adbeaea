package de.gruppenbuch.domain.form;

/** What a line of a plan has; the words stand in the bundle of the values. */
public enum LineValue {
    NUMBER(ValueType.COUNT),
    CATEGORY(ValueType.TEXT),
    LABEL(ValueType.TEXT),
    JUSTIFICATION(ValueType.TEXT),
    /** Category, label and justification in one, for forms with one column of words. */
    DESCRIPTION(ValueType.TEXT),
    AMOUNT(ValueType.AMOUNT),
    REQUEST(ValueType.TEXT),
    VENDOR(ValueType.TEXT),
    PURPOSE(ValueType.TEXT),
    PERIOD(ValueType.TEXT),
    STATUS(ValueType.CHOICE),
    CONDITIONS(ValueType.TEXT),
    ASSESSED_ON(ValueType.DAY),
    SOURCE(ValueType.TEXT);

    private final ValueType type;

    LineValue(ValueType type) {
        this.type = type;
    }

    public ValueType type() {
        return type;
    }
}
