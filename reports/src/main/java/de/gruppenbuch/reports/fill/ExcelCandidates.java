package de.gruppenbuch.reports.fill;

import de.gruppenbuch.reports.fill.ExcelBook.Name;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells of a sheet that can take an answer, each once: named by the author, unlocked on a locked
 * sheet, with a rule of their own, with a box to tick, framed and empty, or empty beside words that
 * end with a colon. Of joined cells the first stands for all.
 */
final class ExcelCandidates {

    private static final int MAX_RULED = 5_000;
    private static final int MAX_NAMED = 2_000;
    private static final Pattern PLACE = Pattern.compile("('(?:[^']|'')+'|[^'!]+)!(.+)");
    private static final Pattern BOX = Pattern.compile("[\u2610\u2611\u2612\u25a1\u25a2\u25fb].*");

    private final ExcelBook book;
    private final ExcelSheet sheet;
    private final TreeMap<Long, Candidate> found = new TreeMap<>();

    private ExcelCandidates(ExcelBook book, ExcelSheet sheet) {
        this.book = book;
        this.sheet = sheet;
    }

    /**
     * @param name empty if the author gave none
     * @param sure whether it is a field even without words beside it
     */
    record Candidate(int row, int column, String name, boolean sure) {}

    /** By {@link ExcelArea#key}. */
    static Map<Long, Candidate> of(ExcelBook book, ExcelSheet sheet) {
        ExcelCandidates finder = new ExcelCandidates(book, sheet);
        finder.named();
        finder.ruled();
        for (ExcelCell cell : List.copyOf(sheet.cells().values())) {
            finder.consider(cell);
        }
        return finder.found;
    }

    /** Whether the words of a cell are a box to tick with its label. */
    static boolean isBox(ExcelCell cell) {
        return cell != null && cell.isText() && BOX.matcher(cell.value().strip()).matches();
    }

    private void named() {
        Set<String> sources = new HashSet<>();
        for (ExcelSheet any : book.sheets()) {
            any.rules().stream().filter(ExcelRule::isList).forEach(r -> sources.add(r.first()));
        }
        for (Name name : book.names()) {
            boolean own = name.sheet() < 0 || name.sheet() == sheet.index();
            boolean technical = name.hidden() || name.name().startsWith("_");
            ExcelArea area = own && !technical ? place(name.formula()) : null;
            boolean source = sources.contains(name.name()) || sources.contains(name.formula());
            if (area != null && area.size() <= MAX_NAMED && !source) {
                addNamed(name.name(), area);
            }
        }
    }

    private void addNamed(String name, ExcelArea area) {
        ExcelArea first = sheet.area(area.top(), area.left());
        if (first.equals(area) || area.isCell()) {
            add(first.top(), first.left(), name, true);
            return;
        }
        for (int row = area.top(); row <= area.bottom(); row++) {
            for (int column = area.left(); column <= area.right(); column++) {
                ExcelCell cell = sheet.cell(row, column);
                ExcelArea joined = sheet.area(row, column);
                boolean start = joined.top() == row && joined.left() == column;
                if (start && (cell == null || cell.isEmpty() || cell.filledIn())) {
                    add(row, column, name, true);
                }
            }
        }
    }

    /**
     * @return null if the formula is no place on this sheet
     */
    private ExcelArea place(String formula) {
        Matcher place = PLACE.matcher(formula.strip());
        if (!place.matches()) {
            return null;
        }
        String on = place.group(1);
        String plain =
                on.startsWith("'") ? on.substring(1, on.length() - 1).replace("''", "'") : on;
        return plain.equalsIgnoreCase(sheet.name()) ? ExcelArea.parse(place.group(2)) : null;
    }

    private void ruled() {
        int count = 0;
        for (ExcelRule rule : sheet.rules()) {
            if (rule.type().equals("none")) {
                continue;
            }
            for (ExcelArea area : rule.areas()) {
                int bottom = Math.min(area.bottom(), lastRow());
                for (int row = area.top(); row <= bottom; row++) {
                    for (int column = area.left(); column <= area.right(); column++) {
                        if (++count > MAX_RULED) {
                            return;
                        }
                        ExcelCell cell = sheet.cell(row, column);
                        ExcelArea joined = sheet.area(row, column);
                        boolean start = joined.top() == row && joined.left() == column;
                        if (start && (cell != null || area.isCell())) {
                            add(row, column, "", true);
                        }
                    }
                }
            }
        }
    }

    private int lastRow() {
        return sheet.rows().isEmpty() ? -1 : sheet.rows().lastKey();
    }

    private void consider(ExcelCell cell) {
        int row = cell.row();
        int column = cell.column();
        ExcelArea area = sheet.area(row, column);
        if (area.top() != row || area.left() != column) {
            return;
        }
        ExcelStyles.Style style = book.styles().of(cell.style());
        boolean vacant = cell.isEmpty() || cell.filledIn();
        if (isBox(cell)) {
            add(row, column, "", true);
        } else if (sheet.isLocked()) {
            boolean preset = cell.formula() == null && !vacant && !cell.isText();
            if (vacant || preset) {
                add(row, column, "", true);
            }
        } else if (vacant && (style.framed() || !cell.value().isBlank())) {
            add(row, column, "", false);
        }
        if (cell.speaks() && cell.isText() && !isBox(cell) && cell.value().strip().endsWith(":")) {
            besides(area);
        }
    }

    /** The empty cell right of words with a colon, written or not. */
    private void besides(ExcelArea words) {
        int column = words.right() + 1;
        if (column < ExcelArea.COLUMNS) {
            ExcelArea area = sheet.area(words.top(), column);
            ExcelCell next = sheet.cell(area.top(), area.left());
            if (next == null || next.isEmpty() || next.filledIn()) {
                add(area.top(), area.left(), "", false);
            }
        }
    }

    private void add(int row, int column, String name, boolean sure) {
        ExcelCell cell = sheet.cell(row, column);
        boolean calculated = cell != null && cell.formula() != null;
        boolean locked = sheet.isLocked() && isLocked(cell);
        if (!calculated && !locked && sheet.isSeen(row, column)) {
            found.putIfAbsent(ExcelArea.key(row, column), new Candidate(row, column, name, sure));
        }
    }

    private boolean isLocked(ExcelCell cell) {
        return cell == null || book.styles().of(cell.style()).locked();
    }
}
