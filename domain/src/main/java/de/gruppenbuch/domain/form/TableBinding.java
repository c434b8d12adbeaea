package de.gruppenbuch.domain.form;

import java.util.List;
import java.util.Optional;

/**
 * A table that is filled line by line.
 *
 * @param table id of the table
 * @param columns columns without a binding stay as they came
 */
public record TableBinding(String table, PlanLines lines, List<ColumnBinding> columns) {

    public TableBinding {
        columns = columns == null ? List.of() : List.copyOf(columns);
    }

    public Optional<ColumnBinding> column(int column) {
        return columns.stream().filter(each -> each.column() == column).findFirst();
    }

    /** The same for another table. */
    public TableBinding at(String otherTable) {
        return new TableBinding(otherTable, lines, columns);
    }
}
