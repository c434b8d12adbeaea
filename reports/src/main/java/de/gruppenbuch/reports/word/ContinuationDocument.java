package de.gruppenbuch.reports.word;

import de.gruppenbuch.domain.form.Continuation;
import de.gruppenbuch.domain.form.FilledForm;
import de.gruppenbuch.domain.funding.FundingSnapshot;
import de.gruppenbuch.domain.shared.Euro;
import de.gruppenbuch.domain.shared.GermanDay;
import de.gruppenbuch.reports.ReportFile;
import de.gruppenbuch.reports.SafeText;
import de.gruppenbuch.reports.form.FilledFormName;
import de.gruppenbuch.reports.form.FormTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a plan that found no room in the funder's form, a table for each of its tables. */
public final class ContinuationDocument {

    private static final int PAGE_WIDTH = 9_638;
    private static final int AMOUNT_WIDTH = 1_800;
    private static final int NUMBER_WIDTH = 1_100;

    private ContinuationDocument() {}

    /**
     * @return empty if everything found room in the form
     */
    public static Optional<ReportFile> write(FilledForm form) {
        List<Continuation> parts = form.composed().continuations();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        FundingSnapshot snapshot = form.snapshot();
        String title = FormTexts.text("continuation.title");
        try (WordWriter writer = new WordWriter(title, snapshot.takenOn())) {
            writer.footer(
                    FormTexts.text(
                            "continuation.footer",
                            snapshot.number(),
                            GermanDay.format(snapshot.takenOn())),
                    FormTexts.text("footer.of"));
            writer.paragraph(WordStyle.TITLE, title);
            writer.paragraph(
                    WordStyle.SUBTITLE,
                    FormTexts.text(
                            "continuation.subtitle",
                            SafeText.of(snapshot.group().name()),
                            String.valueOf(snapshot.fundingYear()),
                            SafeText.of(snapshot.funder().name())));
            parts.forEach(part -> write(writer, part));
            return Optional.of(
                    new ReportFile(
                            FilledFormName.continuation(form), ReportFile.WORD, writer.toBytes()));
        }
    }

    private static void write(WordWriter writer, Continuation part) {
        writer.paragraph(WordStyle.HEADING_1, SafeText.of(part.title()));
        WordTable table =
                WordTable.of(
                        SafeText.of(part.title()),
                        widths(part),
                        part.headings().toArray(String[]::new));
        for (List<String> row : part.rows()) {
            List<WordCell> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                String text = SafeText.of(row.get(i));
                cells.add(i == part.amountColumn() ? WordCell.amount(text) : WordCell.text(text));
            }
            table.add(cells.toArray(WordCell[]::new));
        }
        if (part.amountColumn() >= 0) {
            table.add(sum(part));
        }
        writer.table(table);
    }

    private static WordCell[] sum(Continuation part) {
        WordCell[] cells = new WordCell[part.headings().size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = WordCell.text("");
        }
        cells[part.amountColumn()] =
                new WordCell(Euro.format(part.sumCents()), WordStyle.TABLE_SUM_AMOUNT);
        if (cells.length > 1) {
            cells[widestBesideAmount(part)] =
                    new WordCell(FormTexts.text("continuation.sum"), WordStyle.TABLE_SUM);
        }
        return cells;
    }

    /** The label of the sum has several words. */
    private static int widestBesideAmount(Continuation part) {
        List<Integer> widths = widths(part);
        int widest = part.amountColumn() == 0 ? 1 : 0;
        for (int i = 0; i < widths.size(); i++) {
            if (i != part.amountColumn() && widths.get(i) > widths.get(widest)) {
                widest = i;
            }
        }
        return widest;
    }

    /** Numbers and amounts are narrow, words share the rest. */
    private static List<Integer> widths(Continuation part) {
        int columns = part.headings().size();
        boolean[] numbers = new boolean[columns];
        int rest = PAGE_WIDTH;
        int words = 0;
        for (int i = 0; i < columns; i++) {
            int column = i;
            numbers[i] = part.rows().stream().allMatch(row -> row.get(column).matches("\\d{0,4}"));
            if (i == part.amountColumn()) {
                rest -= AMOUNT_WIDTH;
            } else if (numbers[i]) {
                rest -= NUMBER_WIDTH;
            } else {
                words++;
            }
        }
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            int narrow = numbers[i] ? NUMBER_WIDTH : rest / Math.max(1, words);
            widths.add(i == part.amountColumn() ? AMOUNT_WIDTH : narrow);
        }
        return widths;
    }
}
