package de.gruppenbuch.reports.fill;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;

/** What people read in cells. */
final class ExcelTexts {

    private static final int MAX_CHOICES = 500;
    private static final Pattern PLACE =
            Pattern.compile("(?:('(?:[^']|'')+'|[^'!]+)!)?([$A-Z0-9:]+)");
    private static final String TICKED = "\u2611\u2612";

    private final ExcelBook book;
    private final DataFormatter formatter = new DataFormatter(Locale.GERMANY);

    ExcelTexts(ExcelBook book) {
        this.book = book;
    }

    /** Words as they stand, numbers and days in the format of the cell. */
    String shown(ExcelCell cell) {
        if (cell.type().equals("b")) {
            return cell.value().equals("1") ? "WAHR" : "FALSCH";
        }
        if (!cell.isNumber() || cell.value().isEmpty()) {
            return cell.value();
        }
        ExcelStyles.Style style = book.styles().of(cell.style());
        try {
            double number = Double.parseDouble(cell.value());
            return formatter
                    .formatRawCellContents(number, style.id(), style.format(), book.from1904())
                    .strip();
        } catch (NumberFormatException odd) {
            return cell.value();
        }
    }

    /** Whether a box in a cell is ticked. */
    static boolean isTicked(ExcelCell cell) {
        String value = cell == null ? "" : cell.value().strip();
        return value.equals("1") || (!value.isEmpty() && TICKED.indexOf(value.charAt(0)) >= 0);
    }

    /**
     * The choices of a list.
     *
     * @param source words within quotes, a place or a name
     */
    List<String> choices(String source, ExcelSheet sheet) {
        Set<String> choices = new LinkedHashSet<>();
        if (source.startsWith("\"")) {
            for (String choice : source.replace("\"", "").split("[,;]")) {
                choices.add(choice.strip());
            }
        } else {
            fromCells(named(source), sheet, choices);
        }
        choices.remove("");
        return new ArrayList<>(choices);
    }

    private String named(String source) {
        return book.names().stream()
                .filter(name -> name.name().equalsIgnoreCase(source))
                .map(ExcelBook.Name::formula)
                .findFirst()
                .orElse(source);
    }

    private void fromCells(String place, ExcelSheet own, Set<String> choices) {
        Matcher found = PLACE.matcher(place.strip());
        if (!found.matches()) {
            return;
        }
        String on = found.group(1);
        ExcelSheet sheet =
                on == null ? own : book.sheet(on.replaceAll("^'|'$", "").replace("''", "'"));
        ExcelArea area = ExcelArea.parse(found.group(2));
        if (sheet == null || area == null) {
            return;
        }
        for (ExcelCell cell : sheet.cells().values()) {
            if (area.has(cell.row(), cell.column()) && choices.size() < MAX_CHOICES) {
                choices.add(shown(cell).strip());
            }
        }
    }
}
