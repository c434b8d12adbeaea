package de.gruppenbuch.domain.form;

/**
 * What belongs into a column of a table.
 *
 * @param column counted from 0
 */
public record ColumnBinding(int column, LineValue value, ValueFormat format) {

    public static ColumnBinding of(int column, LineValue value) {
        return new ColumnBinding(column, value, ValueFormat.usual(value.type(), FieldKind.TEXT));
    }
}
