package de.gruppenbuch.reports.word;

import de.gruppenbuch.domain.funding.FundingSnapshot;
import de.gruppenbuch.domain.shared.Euro;
import de.gruppenbuch.reports.form.FormTexts;
import java.util.List;

/** Expenses and income as tables that end with their sum. */
final class PlanParts {

    private static final List<Integer> EXPENSE_COLUMNS = List.of(600, 2_900, 4_438, 1_700);
    private static final List<Integer> INCOME_COLUMNS = List.of(600, 2_900, 4_438, 1_700);

    private PlanParts() {}

    static void write(WordWriter writer, FundingSnapshot snapshot) {
        writer.paragraph(WordStyle.HEADING_2, FormTexts.text("plan.expenses"));
        WordTable expenses = table("plan.expenses", EXPENSE_COLUMNS, "plan.category", "plan.label");
        for (FundingSnapshot.Expense line : snapshot.expenses()) {
            expenses.add(
                    WordCell.label(String.valueOf(line.position())),
                    WordCell.text(line.category()),
                    WordCell.text(lines(line.label(), line.justification(), line.requestNumber())),
                    WordCell.amount(Euro.format(line.amountCents())));
        }
        sum(expenses, "plan.expenseSum", snapshot.expenseCents());
        writer.table(expenses);
        writer.paragraph(WordStyle.HEADING_2, FormTexts.text("plan.incomes"));
        WordTable incomes =
                table("plan.incomes", INCOME_COLUMNS, "plan.incomeKind", "plan.incomeLabel");
        for (FundingSnapshot.Income line : snapshot.incomes()) {
            incomes.add(
                    WordCell.label(String.valueOf(line.position())),
                    WordCell.text(line.kind()),
                    WordCell.text(line.label()),
                    WordCell.amount(Euro.format(line.amountCents())));
        }
        sum(incomes, "plan.incomeSum", snapshot.incomeCents());
        sum(incomes, "plan.requested", snapshot.requestedCents());
        writer.table(incomes);
    }

    private static WordTable table(String title, List<Integer> widths, String kind, String label) {
        return WordTable.of(
                        FormTexts.text(title),
                        widths,
                        FormTexts.text("column.number"),
                        FormTexts.text(kind),
                        FormTexts.text(label),
                        FormTexts.text("plan.amount"))
                .withAmountsLast();
    }

    private static void sum(WordTable table, String key, long cents) {
        table.add(
                WordCell.text(""),
                new WordCell(FormTexts.text(key), WordStyle.TABLE_SUM),
                WordCell.text(""),
                new WordCell(Euro.format(cents), WordStyle.TABLE_SUM_AMOUNT));
    }

    private static String lines(String label, String justification, String request) {
        StringBuilder text = new StringBuilder(label == null ? "" : label);
        if (justification != null && !justification.isBlank()) {
            text.append('\n').append(justification);
        }
        if (request != null && !request.isBlank()) {
            text.append('\n').append(FormTexts.text("annex.request")).append(' ').append(request);
        }
        return text.toString();
    }
}
