package de.gruppenbuch.reports.fill;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleConsumer;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.AddPtg;
import org.apache.poi.ss.formula.ptg.AttrPtg;
import org.apache.poi.ss.formula.ptg.DividePtg;
import org.apache.poi.ss.formula.ptg.IntPtg;
import org.apache.poi.ss.formula.ptg.MultiplyPtg;
import org.apache.poi.ss.formula.ptg.NumberPtg;
import org.apache.poi.ss.formula.ptg.ParenthesisPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.SubtractPtg;

/**
 * The formulas that nearly all forms get by with: sums, largest and smallest, and the four rules.
 * Whatever is not plain about a cell (words, errors, division by nothing) is left to POI.
 */
final class ExcelArithmetic {

    private static final int MAX_CELLS = 20_000;

    private final Term term;

    private ExcelArithmetic(Term term) {
        this.term = term;
    }

    /** A part of a formula. */
    private interface Term {

        /** NaN if it is not plain. */
        double value(ExcelValue[] values);

        /** Its numbers one by one, as a function sees them. */
        default void each(ExcelValue[] values, DoubleConsumer consumer) {
            consumer.accept(value(values));
        }
    }

    /**
     * @return null if the formula needs more than this
     */
    static ExcelArithmetic of(Ptg[] tokens, int sheet, ExcelModel model, ExcelSlots slots) {
        Deque<Term> stack = new ArrayDeque<>();
        for (Ptg token : tokens) {
            if (token instanceof AttrPtg attribute && !attribute.isSum()) {
                if (attribute.isOptimizedIf() || attribute.isOptimizedChoose()) {
                    return null;
                }
            } else if (!(token instanceof ParenthesisPtg)) {
                Term next = next(token, stack, new Place(sheet, model, slots));
                if (next == null) {
                    return null;
                }
                stack.push(next);
            }
        }
        return stack.size() == 1 ? new ExcelArithmetic(stack.pop()) : null;
    }

    /** NaN if POI has to look at it. */
    double value(ExcelValue[] values) {
        return term.value(values);
    }

    /** Where a formula stands. */
    private record Place(int sheet, ExcelModel model, ExcelSlots slots) {}

    private static Term next(Ptg token, Deque<Term> stack, Place place) {
        if (token instanceof NumberPtg number) {
            return values -> number.getValue();
        }
        if (token instanceof IntPtg number) {
            return values -> number.getValue();
        }
        if (token instanceof AttrPtg) {
            return function("SUM", 1, stack);
        }
        if (token instanceof AbstractFunctionPtg call) {
            return function(call.getName(), call.getNumberOfOperands(), stack);
        }
        DoubleBinaryOperator rule = rule(token);
        if (rule != null) {
            Term second = stack.poll();
            Term first = stack.poll();
            return second == null || first == null
                    ? null
                    : values -> rule.applyAsDouble(first.value(values), second.value(values));
        }
        return cells(token, place);
    }

    private static DoubleBinaryOperator rule(Ptg token) {
        if (token instanceof AddPtg) {
            return Double::sum;
        }
        if (token instanceof SubtractPtg) {
            return (a, b) -> a - b;
        }
        if (token instanceof MultiplyPtg) {
            return (a, b) -> a * b;
        }
        return token instanceof DividePtg ? (a, b) -> b == 0 ? Double.NaN : a / b : null;
    }

    private static Term function(String name, int operands, Deque<Term> stack) {
        if (!List.of("SUM", "MAX", "MIN").contains(name) || stack.size() < operands) {
            return null;
        }
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < operands; i++) {
            terms.add(0, stack.pop());
        }
        DoubleBinaryOperator join =
                switch (name) {
                    case "MAX" -> Math::max;
                    case "MIN" -> Math::min;
                    default -> Double::sum;
                };
        return values -> {
            double[] result = {0};
            boolean[] begun = {false};
            for (Term term : terms) {
                term.each(
                        values,
                        number -> {
                            result[0] = begun[0] ? join.applyAsDouble(result[0], number) : number;
                            begun[0] = true;
                        });
            }
            return result[0];
        };
    }

    private static Term cells(Ptg token, Place place) {
        ExcelPrecedents.Reads reads =
                ExcelPrecedents.of(place.model, place.sheet, new Ptg[] {token}, "");
        if (reads.places().isEmpty() || reads.size() > MAX_CELLS) {
            return null;
        }
        List<Integer> changing = new ArrayList<>();
        List<ExcelValue> fixed = new ArrayList<>();
        for (ExcelPrecedents.Read read : reads.places()) {
            ExcelArea area = read.area();
            for (int row = area.top(); row <= area.bottom(); row++) {
                for (int column = area.left(); column <= area.right(); column++) {
                    ExcelPlace cell = new ExcelPlace(read.sheet(), row, column);
                    int slot = place.slots.of(cell);
                    if (slot >= 0) {
                        changing.add(slot);
                    } else {
                        fixed.add(place.slots.written(cell));
                    }
                }
            }
        }
        return new Cells(changing.stream().mapToInt(i -> i).toArray(), fixed, place.slots);
    }

    /** One cell or many. */
    private record Cells(int[] changing, List<ExcelValue> fixed, ExcelSlots slots) implements Term {

        @Override
        public double value(ExcelValue[] values) {
            if (changing.length + fixed.size() != 1) {
                return Double.NaN;
            }
            ExcelValue cell =
                    changing.length == 1 ? slots.value(values, changing[0]) : fixed.get(0);
            return cell.type().isEmpty() ? 0 : cell.isNumber() ? cell.asDouble() : Double.NaN;
        }

        @Override
        public void each(ExcelValue[] values, DoubleConsumer consumer) {
            for (int slot : changing) {
                give(slots.value(values, slot), consumer);
            }
            for (ExcelValue cell : fixed) {
                give(cell, consumer);
            }
        }

        /** Functions pass over words in cells, but not over errors. */
        private static void give(ExcelValue cell, DoubleConsumer consumer) {
            if (cell.isNumber()) {
                consumer.accept(cell.asDouble());
            } else if (cell.isUnclear()) {
                consumer.accept(Double.NaN);
            }
        }
    }
}
