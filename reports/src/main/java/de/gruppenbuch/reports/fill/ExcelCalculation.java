package de.gruppenbuch.reports.fill;

import de.gruppenbuch.reports.office.Refusal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.apache.poi.ss.formula.eval.BoolEval;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.formula.eval.NotImplementedException;
import org.apache.poi.ss.formula.eval.NumberEval;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.FormulaError;

/**
 * Works out the formulas that depend on answers, so that no sum of an empty form stands below the
 * amounts of a filled one. See docs/adr/0014.
 */
final class ExcelCalculation {

    private static final int MAX_FORMULAS = 5_000;
    private static final long MAX_READ = 2_000_000;

    private final ExcelModel model;
    private final List<ExcelPlace> dependent;

    /** What each of them reads; where that is too much, it is not worked out. */
    private final Map<ExcelPlace, Ptg[]> tokens = new HashMap<>();

    ExcelCalculation(ExcelBook book, Collection<ExcelPlace> fields) {
        model = new ExcelModel(book);
        if (model.formulas().size() > MAX_FORMULAS) {
            throw Refusal.NESTED.at();
        }
        dependent = List.copyOf(dependent(fields));
    }

    /** Formulas that change with the answers, directly or by way of others. */
    List<ExcelPlace> dependent() {
        return dependent;
    }

    private Set<ExcelPlace> dependent(Collection<ExcelPlace> fields) {
        Map<ExcelPlace, ExcelPrecedents.Reads> waiting = new HashMap<>();
        model.formulas()
                .forEach(
                        (place, parsed) -> {
                            ExcelSheet sheet = model.book().sheets().get(place.sheet());
                            String text = sheet.cell(place.row(), place.column()).formula();
                            ExcelPrecedents.Reads reads =
                                    ExcelPrecedents.of(model, place.sheet(), parsed, text);
                            tokens.put(
                                    place, reads.size() > MAX_READ ? ExcelModel.UNKNOWN : parsed);
                            waiting.put(place, reads);
                        });
        Set<ExcelPlace> found = new LinkedHashSet<>();
        Deque<ExcelPlace> changed = new ArrayDeque<>(fields);
        while (!changed.isEmpty() && !waiting.isEmpty()) {
            ExcelPlace cell = changed.poll();
            List<ExcelPlace> reached = new ArrayList<>();
            waiting.forEach(
                    (place, reads) -> {
                        if (reads.has(cell)) {
                            reached.add(place);
                        }
                    });
            reached.forEach(waiting::remove);
            found.addAll(reached);
            changed.addAll(reached);
        }
        return found;
    }

    /**
     * Values of the dependent formulas that are others than in the file.
     *
     * @param answers by cell
     * @return {@link ExcelValue#NOTHING} for those that nobody here can work out
     */
    Map<ExcelPlace, ExcelValue> values(Map<ExcelPlace, ExcelValue> answers) {
        Map<ExcelPlace, ExcelValue> values = new HashMap<>();
        if (dependent.isEmpty()) {
            return values;
        }
        ExcelEvaluation sight = new ExcelEvaluation(model, tokens, Set.copyOf(dependent), answers);
        WorkbookEvaluator evaluator = new WorkbookEvaluator(sight, null, null);
        for (ExcelPlace place : dependent) {
            ExcelSheet sheet = model.book().sheets().get(place.sheet());
            ExcelCell before = sheet.cell(place.row(), place.column());
            ExcelValue now = value(evaluator, sight, place);
            if (!now.isSame(before)) {
                values.put(place, now);
            }
        }
        return values;
    }

    private static ExcelValue value(
            WorkbookEvaluator evaluator, ExcelEvaluation sight, ExcelPlace place) {
        try {
            return written(evaluator.evaluate(sight.cell(place)));
        } catch (NotImplementedException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | ClassCastException
                | NullPointerException
                | UnsupportedOperationException
                | StackOverflowError unknown) {
            // No figure is better than a wrong one; the spreadsheet works it out on opening.
            return ExcelValue.NOTHING;
        }
    }

    private static ExcelValue written(ValueEval result) {
        if (result instanceof NumberEval number) {
            double value = number.getNumberValue();
            boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
            return new ExcelValue("n", whole ? String.valueOf((long) value) : "" + value);
        }
        if (result instanceof BoolEval yes) {
            return new ExcelValue("b", yes.getBooleanValue() ? "1" : "0");
        }
        if (result instanceof StringEval words) {
            return new ExcelValue("str", words.getStringValue());
        }
        if (result instanceof ErrorEval error && FormulaError.isValidCode(error.getErrorCode())) {
            return new ExcelValue("e", FormulaError.forInt(error.getErrorCode()).getString());
        }
        return ExcelValue.NOTHING;
    }
}
