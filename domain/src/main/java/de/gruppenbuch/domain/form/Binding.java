package de.gruppenbuch.domain.form;

/**
 * What belongs into a field.
 *
 * @param field id of the field
 * @param value key of an {@link ApplicationValue}, {@link #FIXED_TEXT} or {@link #LEFT_EMPTY}
 * @param format how it is written; null for a fixed text and an empty field
 * @param text the fixed text, else empty
 */
public record Binding(String field, String value, ValueFormat format, String text) {

    /** The field gets the same text in every application. */
    public static final String FIXED_TEXT = "fixed";

    /** The field is left as it came, on purpose. */
    public static final String LEFT_EMPTY = "empty";

    public static Binding of(FormField field, ApplicationValue value) {
        return new Binding(
                field.id(), value.key(), ValueFormat.usual(value.type(), field.kind()), "");
    }

    public static Binding leftEmpty(String field) {
        return new Binding(field, LEFT_EMPTY, null, "");
    }

    public static Binding fixedText(String field, String text) {
        return new Binding(field, FIXED_TEXT, null, text);
    }

    /** The same for another field. */
    public Binding at(String otherField) {
        return new Binding(otherField, value, format, text);
    }
}
