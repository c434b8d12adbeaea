package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.FieldKind;
import de.gruppenbuch.domain.form.FormField;
import de.gruppenbuch.domain.form.FormTable;
import de.gruppenbuch.reports.fill.ExcelCandidates.Candidate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The fields and tables of a workbook, sheet by sheet in reading order. */
final class ExcelFields {

    private static final int MAX_FIELDS = 6_000;

    private final ExcelBook book;
    private final ExcelTexts texts;
    private final List<ExcelFound> found = new ArrayList<>();
    private final List<FormField> fields = new ArrayList<>();
    private final List<FormTable> tables = new ArrayList<>();

    private ExcelFields(ExcelBook book) {
        this.book = book;
        this.texts = new ExcelTexts(book);
    }

    /** The same fields twice: as the form shows them, and as they are filled. */
    record Finds(List<FormField> fields, List<FormTable> tables, List<ExcelFound> cells) {}

    static Finds of(ExcelBook book) {
        ExcelFields finder = new ExcelFields(book);
        book.sheets().stream().filter(sheet -> !sheet.isHidden()).forEach(finder::read);
        return new Finds(finder.fields, finder.tables, finder.found);
    }

    private void read(ExcelSheet sheet) {
        Map<Long, Candidate> open = new TreeMap<>(ExcelCandidates.of(book, sheet));
        ExcelLabels labels = new ExcelLabels(sheet, Set.copyOf(open.keySet()));
        ExcelTables.Finds finds = ExcelTables.of(sheet, open, labels, tables.size());
        Set<Long> kept = new HashSet<>(finds.cells().keySet());
        for (Candidate cell : open.values()) {
            long key = ExcelArea.key(cell.row(), cell.column());
            if (cell.sure()
                    || labels.isBesideWords(cell.row(), cell.column())
                    || labels.isInGrid(cell.row(), cell.column())) {
                kept.add(key);
            }
        }
        tables.addAll(finds.tables());
        for (Candidate cell : open.values()) {
            long key = ExcelArea.key(cell.row(), cell.column());
            if (kept.contains(key) && found.size() < MAX_FIELDS) {
                ExcelFound field = found(sheet, cell, labels);
                found.add(field);
                fields.add(field.field(finds.cells().get(key), finds.heading(key)));
            }
        }
    }

    private ExcelFound found(ExcelSheet sheet, Candidate place, ExcelLabels labels) {
        int row = place.row();
        int column = place.column();
        ExcelCell cell = sheet.cell(row, column);
        boolean box = ExcelCandidates.isBox(cell);
        String label = box ? boxLabel(sheet, cell, labels) : labels.of(row, column);
        List<String> choices = new ArrayList<>();
        Integer maxLength = null;
        FieldKind kind = isDate(cell, label) ? FieldKind.DATE : FieldKind.TEXT;
        for (ExcelRule rule : sheet.rules()) {
            if (rule.isFor(row, column)) {
                choices.addAll(rule.isList() ? texts.choices(rule.first(), sheet) : List.of());
                maxLength = rule.maxLength() == null ? maxLength : rule.maxLength();
                kind = rule.type().equals("date") ? FieldKind.DATE : kind;
            }
        }
        if (!choices.isEmpty()) {
            kind = FieldKind.CHOICE;
        }
        if (box || (cell != null && cell.type().equals("b"))) {
            kind = FieldKind.CHECK;
        }
        return new ExcelFound(
                sheet,
                row,
                column,
                place.name(),
                kind,
                label,
                kind == FieldKind.CHECK ? String.valueOf(ExcelTexts.isTicked(cell)) : value(cell),
                kind == FieldKind.CHOICE ? choices : List.of(),
                maxLength);
    }

    /** Words behind the box in its own cell, right of it, or left. */
    private static String boxLabel(ExcelSheet sheet, ExcelCell box, ExcelLabels labels) {
        String own = PdfWords.tidy(box.value().strip().substring(1));
        if (!own.isEmpty()) {
            return own;
        }
        int right = sheet.area(box.row(), box.column()).right() + 1;
        ExcelCell next = sheet.cell(box.row(), right);
        boolean words = next != null && next.speaks() && !ExcelCandidates.isBox(next);
        return words ? PdfWords.tidy(next.value()) : labels.of(box.row(), box.column());
    }

    private boolean isDate(ExcelCell cell, String label) {
        boolean written = cell != null && book.styles().of(cell.style()).isDate();
        return written || PdfFields.isDay(label);
    }

    private String value(ExcelCell cell) {
        return cell == null || cell.isEmpty() ? "" : texts.shown(cell);
    }
}
