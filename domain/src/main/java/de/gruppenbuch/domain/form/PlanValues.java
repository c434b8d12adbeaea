package de.gruppenbuch.domain.form;

import de.gruppenbuch.domain.funding.ExpenseCategory;
import de.gruppenbuch.domain.funding.FundingCatalogue;
import de.gruppenbuch.domain.funding.FundingKind;
import de.gruppenbuch.domain.funding.FundingSnapshot;
import de.gruppenbuch.domain.funding.FundingTexts;
import de.gruppenbuch.domain.funding.IncomeKind;
import de.gruppenbuch.domain.funding.TaskPlace;
import de.gruppenbuch.domain.shared.LocalText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Sums of the plan, sums of each category, and single lines for forms without a table. */
final class PlanValues {

    /** A form with more printed lines than this is mapped as a table. */
    private static final int LINES = 12;

    private PlanValues() {}

    static List<ApplicationValue> all() {
        List<ApplicationValue> values = new ArrayList<>(sums());
        values.addAll(categories());
        values.addAll(incomeKinds());
        values.addAll(lines("expense", PlanLines.EXPENSES));
        values.addAll(lines("income", PlanLines.INCOMES));
        values.addAll(lines("tool", PlanLines.TOOLS));
        return values;
    }

    private static List<ApplicationValue> sums() {
        return new ValueList("plan", TaskPlace.PLAN)
                .amount("requested", FundingSnapshot::requestedCents)
                .amount("expenses", FundingSnapshot::expenseCents)
                .amount("incomes", FundingSnapshot::incomeCents)
                .amount("total", s -> s.incomeCents() + s.requestedCents())
                .toList();
    }

    private static List<ApplicationValue> categories() {
        ValueList list = new ValueList("category", TaskPlace.PLAN);
        shippedCategories()
                .values()
                .forEach(
                        category ->
                                list.add(
                                        category.code(),
                                        ValueType.AMOUNT,
                                        category.name(),
                                        s -> spent(s, category.name().de())));
        return list.toList();
    }

    private static Map<String, ExpenseCategory> shippedCategories() {
        Map<String, ExpenseCategory> categories = new LinkedHashMap<>();
        FundingCatalogue catalogue = new FundingCatalogue();
        for (FundingKind kind : FundingKind.values()) {
            catalogue.categories(kind).forEach(it -> categories.putIfAbsent(it.code(), it));
        }
        return categories;
    }

    private static ValueContent spent(FundingSnapshot snapshot, String category) {
        List<Long> amounts =
                snapshot.expenses().stream()
                        .filter(line -> line.category().equals(category))
                        .map(FundingSnapshot.Expense::amountCents)
                        .toList();
        return sum(amounts);
    }

    private static List<ApplicationValue> incomeKinds() {
        ValueList list = new ValueList("incomeKind", TaskPlace.PLAN);
        for (IncomeKind kind : IncomeKind.values()) {
            String word = FundingTexts.word(kind);
            list.add(kind.name(), ValueType.AMOUNT, s -> received(s, word));
        }
        return list.toList();
    }

    private static ValueContent received(FundingSnapshot snapshot, String kind) {
        List<Long> amounts =
                snapshot.incomes().stream()
                        .filter(line -> line.kind().equals(kind))
                        .map(FundingSnapshot.Income::amountCents)
                        .toList();
        return sum(amounts);
    }

    private static ValueContent sum(List<Long> amounts) {
        return amounts.isEmpty()
                ? null
                : new ValueContent.Money(
                        amounts.stream().filter(Objects::nonNull).mapToLong(Long::longValue).sum());
    }

    private static List<ApplicationValue> lines(String group, PlanLines list) {
        ValueList values = new ValueList(group, list.place());
        for (int row = 0; row < LINES; row++) {
            int index = row;
            for (LineValue value : list.lineValues()) {
                if (value != LineValue.NUMBER) {
                    values.add(
                            (row + 1) + "." + value,
                            value.type(),
                            lineLabel(row + 1, list, value),
                            s -> at(list, s, index, value));
                }
            }
        }
        return values.toList();
    }

    private static LocalText lineLabel(int number, PlanLines list, LineValue value) {
        LocalText name = ValueTexts.of("line." + list + "." + value);
        LocalText line = ValueTexts.of("line", number);
        return new LocalText(line.de() + " › " + name.de(), line.en() + " › " + name.en());
    }

    private static ValueContent at(
            PlanLines list, FundingSnapshot snapshot, int index, LineValue value) {
        List<Map<LineValue, ValueContent>> lines = LineReader.lines(list, snapshot);
        return index < lines.size() ? lines.get(index).get(value) : null;
    }
}
