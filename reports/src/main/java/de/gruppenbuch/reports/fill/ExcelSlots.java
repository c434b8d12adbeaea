package de.gruppenbuch.reports.fill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the cells of a workbook that can change, so that a filling is a short list of values
 * instead of a table to search in.
 */
final class ExcelSlots {

    private final ExcelBook book;
    private final Map<ExcelPlace, Integer> numbers = new HashMap<>();
    private final List<ExcelPlace> places = new ArrayList<>();
    private final List<ExcelValue> before = new ArrayList<>();

    ExcelSlots(ExcelBook book) {
        this.book = book;
    }

    ExcelBook book() {
        return book;
    }

    /** Gives a cell its number. */
    int add(ExcelPlace place) {
        Integer known = numbers.get(place);
        if (known == null) {
            known = places.size();
            numbers.put(place, known);
            places.add(place);
            before.add(written(place));
        }
        return known;
    }

    int size() {
        return places.size();
    }

    List<ExcelPlace> places() {
        return places;
    }

    /**
     * @return -1 for a cell that never changes
     */
    int of(ExcelPlace place) {
        return numbers.getOrDefault(place, -1);
    }

    /**
     * What a cell holds now.
     *
     * @param values by number, null where nothing changed
     */
    ExcelValue value(ExcelValue[] values, int slot) {
        return values[slot] == null ? before.get(slot) : values[slot];
    }

    /** What a numbered cell holds in the file. */
    ExcelValue before(int slot) {
        return before.get(slot);
    }

    /** What any cell holds in the file. */
    ExcelValue written(ExcelPlace place) {
        ExcelCell cell = book.sheets().get(place.sheet()).cell(place.row(), place.column());
        return cell == null ? ExcelValue.NOTHING : ExcelValue.written(cell);
    }
}
