package de.gruppenbuch.reports.excel;

import de.gruppenbuch.domain.funding.FundingSnapshot;
import de.gruppenbuch.reports.form.FormTexts;
import de.gruppenbuch.reports.form.FormValue;
import java.util.List;

/** Expense and income lines in one table, so that one filter serves both. */
final class PlanSheet {

    private static final int AMOUNT = 5;

    private PlanSheet() {}

    static List<SheetColumn> columns() {
        return List.of(
                new SheetColumn(FormTexts.text("plan.kind"), 22),
                new SheetColumn(FormTexts.text("column.number"), 6),
                new SheetColumn(FormTexts.text("plan.category"), 34),
                new SheetColumn(FormTexts.text("plan.label"), 40),
                new SheetColumn(FormTexts.text("plan.justification"), 40),
                new SheetColumn(FormTexts.text("plan.amountEuro"), 16),
                new SheetColumn(FormTexts.text("plan.request"), 22));
    }

    static void write(SheetWriter sheet, FundingSnapshot snapshot, String footer) {
        String expense = FormTexts.text("plan.kind.expense");
        String income = FormTexts.text("plan.kind.income");
        for (FundingSnapshot.Expense line : snapshot.expenses()) {
            sheet.row(
                    new FormValue.Text(expense),
                    new FormValue.Count(line.position()),
                    FormValue.of(line.category()),
                    FormValue.of(line.label()),
                    FormValue.of(line.justification()),
                    new FormValue.Amount(line.amountCents()),
                    FormValue.of(line.requestNumber()));
        }
        for (FundingSnapshot.Income line : snapshot.incomes()) {
            sheet.row(
                    new FormValue.Text(income),
                    new FormValue.Count(line.position()),
                    FormValue.of(line.kind()),
                    FormValue.of(line.label()),
                    new FormValue.Missing(),
                    new FormValue.Amount(line.amountCents()),
                    new FormValue.Missing());
        }
        int last = sheet.lastDataRow();
        String sumIf = "SUMIF($A$2:$A$%d,\"%s\",$F$2:$F$%d)";
        sheet.sum(
                1, FormTexts.text("plan.expenseSum"), AMOUNT, sumIf.formatted(last, expense, last));
        sheet.sum(2, FormTexts.text("plan.incomeSum"), AMOUNT, sumIf.formatted(last, income, last));
        sheet.sum(
                3,
                FormTexts.text("plan.requested"),
                AMOUNT,
                "F%d-F%d".formatted(last + 2, last + 3));
        sheet.finish(true, 1, footer);
    }
}
