package de.gruppenbuch.domain.form;

/** What kind of value an application gives; decides the formats that it can be written in. */
public enum ValueType {
    TEXT,
    /** Words out of a list that Gruppenbuch knows. */
    CHOICE,
    IBAN,
    AMOUNT,
    COUNT,
    DAY,
    MONTH,
    YES_NO
}
