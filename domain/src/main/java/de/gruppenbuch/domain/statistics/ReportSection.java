package de.gruppenbuch.domain.statistics;

import de.gruppenbuch.domain.shared.LocalText;
import java.util.List;

/**
 * One table of numbers.
 *
 * @param id stable and short, for addresses and sheet names
 * @param note how it was counted
 * @param chart whether its lines are parts that are worth a picture
 */
public record ReportSection(
        String id,
        LocalText heading,
        LocalText note,
        Unit unit,
        boolean chart,
        List<ReportLine> lines) {

    /** What the numbers are. */
    public enum Unit {
        COUNT,
        /** Cents. */
        EURO,
        DAYS
    }

    public ReportSection {
        lines = List.copyOf(lines);
    }

    /** The largest number of the lines, 0 if there is none. */
    public long largest() {
        return lines.stream()
                .filter(line -> line.number() != null)
                .mapToLong(ReportLine::number)
                .max()
                .orElse(0);
    }
}
