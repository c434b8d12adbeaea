package de.gruppenbuch.domain.intake;

import java.util.List;

/**
 * A row of the file below its heading.
 *
 * @param number of the row in the file, counted from 1
 * @param cells may be fewer than the heading has
 */
public record ImportLine(int number, List<String> cells) {

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
