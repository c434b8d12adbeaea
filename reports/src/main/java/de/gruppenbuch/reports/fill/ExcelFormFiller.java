package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.Answer;
import de.gruppenbuch.reports.office.PackageTemplate;
import de.gruppenbuch.reports.office.XmlTemplate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An Excel form cut at its fields and at the sums that depend on them. Filling joins bytes and
 * packs the sheets that changed.
 */
final class ExcelFormFiller implements FormFiller {

    private final ExcelBook book;
    private final Map<String, ExcelFound> fields = new HashMap<>();
    private final Map<String, ExcelPlace> places = new HashMap<>();
    private final ExcelCalculation calculation;
    private final TreeMap<Integer, XmlTemplate<Map<ExcelPlace, ExcelValue>>> sheets =
            new TreeMap<>();

    /** By the sheets that change; few forms have more than two. */
    private final Map<TreeSet<Integer>, PackageTemplate> files = new ConcurrentHashMap<>();

    ExcelFormFiller(ExcelBook book, List<ExcelFound> found) {
        this.book = book;
        for (ExcelFound field : found) {
            int sheet = book.sheets().indexOf(field.sheet());
            fields.put(field.id(), field);
            places.put(field.id(), new ExcelPlace(sheet, field.row(), field.column()));
        }
        calculation = new ExcelCalculation(book, places.values());
        Map<Integer, List<ExcelPlace>> bySheet = new TreeMap<>();
        for (ExcelPlace place : places.values()) {
            bySheet.computeIfAbsent(place.sheet(), sheet -> new ArrayList<>()).add(place);
        }
        for (ExcelPlace place : calculation.dependent()) {
            bySheet.computeIfAbsent(place.sheet(), sheet -> new ArrayList<>()).add(place);
        }
        bySheet.forEach(
                (index, changing) -> {
                    ExcelSheet sheet = book.sheets().get(index);
                    sheets.put(index, XmlTemplate.of(sheet.xml(), ExcelCuts.of(sheet, changing)));
                });
    }

    /**
     * @throws IllegalArgumentException also for an answer that is none of the field's choices
     */
    @Override
    public byte[] fill(Map<String, Answer> answers) {
        Map<ExcelPlace, ExcelValue> values = new HashMap<>();
        answers.forEach((id, answer) -> values.put(places.get(id), value(id, answer)));
        if (!answers.isEmpty()) {
            values.putAll(calculation.values(Map.copyOf(values)));
        }
        TreeSet<Integer> changed = new TreeSet<>();
        values.keySet().forEach(place -> changed.add(place.sheet()));
        List<byte[]> contents = new ArrayList<>();
        for (int sheet : changed) {
            contents.add(sheets.get(sheet).fill(values));
        }
        return files.computeIfAbsent(changed, this::template).write(contents);
    }

    private PackageTemplate template(TreeSet<Integer> changed) {
        return book.source()
                .template(changed.stream().map(i -> book.sheets().get(i).part()).toList());
    }

    private ExcelValue value(String id, Answer answer) {
        ExcelFound field = fields.get(id);
        if (field == null) {
            throw new IllegalArgumentException("no field " + id);
        }
        if (!field.takes(answer.text())) {
            throw new IllegalArgumentException("not one of the choices of " + id);
        }
        return ExcelValue.of(answer, field, book);
    }
}
