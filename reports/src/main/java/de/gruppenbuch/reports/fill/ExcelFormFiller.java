package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.Answer;
import de.gruppenbuch.reports.office.PackageTemplate;
import de.gruppenbuch.reports.office.XmlTemplate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An Excel form cut at its fields and at the sums that depend on them. Filling joins bytes and
 * packs the sheets that changed.
 */
final class ExcelFormFiller implements FormFiller {

    private final ExcelBook book;
    private final ExcelSlots slots;
    private final Map<String, Field> fields = new HashMap<>();
    private final ExcelCalculation calculation;
    private final Map<Integer, XmlTemplate<ExcelValue[]>> sheets = new TreeMap<>();

    /** By the sheets that change; few forms have more than two. */
    private final Map<BitSet, PackageTemplate> files = new ConcurrentHashMap<>();

    private record Field(ExcelFound found, int slot) {}

    ExcelFormFiller(ExcelBook book, List<ExcelFound> found) {
        this.book = book;
        this.slots = new ExcelSlots(book);
        for (ExcelFound field : found) {
            int sheet = book.sheets().indexOf(field.sheet());
            int slot = slots.add(new ExcelPlace(sheet, field.row(), field.column()));
            fields.put(field.id(), new Field(field, slot));
        }
        calculation = new ExcelCalculation(slots);
        Map<Integer, List<ExcelPlace>> bySheet = new TreeMap<>();
        for (ExcelPlace place : slots.places()) {
            bySheet.computeIfAbsent(place.sheet(), sheet -> new ArrayList<>()).add(place);
        }
        bySheet.forEach(
                (index, changing) -> {
                    ExcelSheet sheet = book.sheets().get(index);
                    sheets.put(
                            index,
                            XmlTemplate.of(sheet.xml(), ExcelCuts.of(sheet, slots, changing)));
                });
    }

    /**
     * @throws IllegalArgumentException also for an answer that is none of the field's choices
     */
    @Override
    public byte[] fill(Map<String, Answer> answers) {
        ExcelValue[] values = new ExcelValue[slots.size()];
        answers.forEach((id, answer) -> put(values, id, answer));
        if (!answers.isEmpty()) {
            calculation.complete(values);
        }
        BitSet changed = new BitSet();
        for (int slot = 0; slot < values.length; slot++) {
            if (values[slot] != null) {
                changed.set(slots.places().get(slot).sheet());
            }
        }
        List<byte[]> contents = new ArrayList<>();
        changed.stream().forEach(sheet -> contents.add(sheets.get(sheet).fill(values)));
        return files.computeIfAbsent(changed, this::template).write(contents);
    }

    private PackageTemplate template(BitSet changed) {
        return book.source()
                .template(changed.stream().mapToObj(i -> book.sheets().get(i).part()).toList());
    }

    private void put(ExcelValue[] values, String id, Answer answer) {
        Field field = fields.get(id);
        if (field == null) {
            throw new IllegalArgumentException("no field " + id);
        }
        if (!field.found.takes(answer.text())) {
            throw new IllegalArgumentException("not one of the choices of " + id);
        }
        values[field.slot] = ExcelValue.of(answer, field.found, book);
    }
}
