package de.gruppenbuch.reports.fill;

import de.gruppenbuch.reports.office.Refusal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.formula.ptg.Ptg;

/**
 * Works out the formulas that depend on answers, so that no sum of an empty form stands below the
 * amounts of a filled one. See docs/adr/0014. Formulas are put in such an order that each finds
 * what it reads worked out.
 */
final class ExcelCalculation {

    private static final int MAX_FORMULAS = 5_000;
    private static final long MAX_READ = 2_000_000;

    private final ExcelModel model;
    private final ExcelSlots slots;
    private final Map<ExcelPlace, ExcelPrecedents.Reads> reads = new HashMap<>();
    private final List<Formula> formulas = new ArrayList<>();

    /**
     * @param tokens empty where POI does not know the formula, or it reads too much, or itself
     * @param plain null where POI has to work it out
     */
    private record Formula(ExcelPlace place, int slot, Ptg[] tokens, ExcelArithmetic plain) {}

    /**
     * @param slots with the fields; gets the formulas that depend on them
     */
    ExcelCalculation(ExcelSlots slots) {
        this.slots = slots;
        this.model = new ExcelModel(slots.book());
        if (model.formulas().size() > MAX_FORMULAS) {
            throw Refusal.NESTED.at();
        }
        Set<ExcelPlace> dependent = dependent(List.copyOf(slots.places()));
        dependent.forEach(slots::add);
        Set<ExcelPlace> ordered = ordered(dependent);
        for (ExcelPlace place : dependent) {
            if (!ordered.contains(place)) {
                formulas.add(new Formula(place, slots.of(place), ExcelModel.UNKNOWN, null));
            }
        }
        ordered.forEach(this::prepare);
    }

    /**
     * Puts the values of dependent formulas in that are others than in the file.
     *
     * @param values by slot, null where nothing changed
     */
    void complete(ExcelValue[] values) {
        ExcelEvaluation sight = null;
        for (Formula formula : formulas) {
            ExcelValue now = plain(formula, values);
            if (now == null) {
                sight = sight == null ? new ExcelEvaluation(model, slots, values) : sight;
                now = sight.value(formula.place, formula.tokens);
            }
            if (!now.isSame(slots.before(formula.slot))) {
                values[formula.slot] = now;
            }
        }
    }

    /**
     * @return null if POI has to work it out
     */
    private static ExcelValue plain(Formula formula, ExcelValue[] values) {
        if (formula.tokens.length == 0) {
            return ExcelValue.UNKNOWN;
        }
        double number = formula.plain == null ? Double.NaN : formula.plain.value(values);
        return Double.isFinite(number) ? ExcelValue.number(number) : null;
    }

    private void prepare(ExcelPlace place) {
        boolean heavy = reads.get(place).size() > MAX_READ;
        Ptg[] tokens = heavy ? ExcelModel.UNKNOWN : model.formulas().get(place);
        ExcelArithmetic plain =
                tokens.length == 0 ? null : ExcelArithmetic.of(tokens, place.sheet(), model, slots);
        formulas.add(new Formula(place, slots.of(place), tokens, plain));
    }

    /** Formulas that change with the fields, directly or by way of others. */
    private Set<ExcelPlace> dependent(List<ExcelPlace> fields) {
        model.formulas()
                .forEach(
                        (place, tokens) -> {
                            ExcelSheet sheet = model.book().sheets().get(place.sheet());
                            String text = sheet.cell(place.row(), place.column()).formula();
                            reads.put(
                                    place, ExcelPrecedents.of(model, place.sheet(), tokens, text));
                        });
        Map<ExcelPlace, ExcelPrecedents.Reads> waiting = new HashMap<>(reads);
        Set<ExcelPlace> found = new LinkedHashSet<>();
        Deque<ExcelPlace> changed = new ArrayDeque<>(fields);
        while (!changed.isEmpty() && !waiting.isEmpty()) {
            ExcelPlace cell = changed.poll();
            List<ExcelPlace> reached = new ArrayList<>();
            waiting.forEach(
                    (place, read) -> {
                        if (read.has(cell)) {
                            reached.add(place);
                        }
                    });
            reached.forEach(waiting::remove);
            found.addAll(reached);
            changed.addAll(reached);
        }
        return found;
    }

    /** Each behind those that it reads; what reads itself in a ring is left out. */
    private Set<ExcelPlace> ordered(Set<ExcelPlace> dependent) {
        Map<ExcelPlace, Integer> open = new HashMap<>();
        Map<ExcelPlace, List<ExcelPlace>> readers = new HashMap<>();
        for (ExcelPlace place : dependent) {
            int count = 0;
            for (ExcelPlace other : dependent) {
                boolean early = reads.get(place).anywhere() && !reads.get(other).anywhere();
                if (early || reads.get(place).reads(other)) {
                    count++;
                    readers.computeIfAbsent(other, o -> new ArrayList<>()).add(place);
                }
            }
            open.put(place, count);
        }
        Set<ExcelPlace> ordered = new LinkedHashSet<>();
        Deque<ExcelPlace> free = new ArrayDeque<>();
        dependent.stream().filter(place -> open.get(place) == 0).forEach(free::add);
        while (!free.isEmpty()) {
            ExcelPlace place = free.poll();
            ordered.add(place);
            for (ExcelPlace reader : readers.getOrDefault(place, List.of())) {
                if (open.merge(reader, -1, Integer::sum) == 0) {
                    free.add(reader);
                }
            }
        }
        return ordered;
    }
}
