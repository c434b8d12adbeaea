package de.gruppenbuch.domain.form;

import de.gruppenbuch.domain.shared.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Fills the rows of a table with the lines of a list. If there are more lines than rows, the last
 * row names the continuation sheet and carries the sum of the lines on it, so that the sum of the
 * column stays right.
 */
final class TableComposer {

    private final AnswerComposer composer;
    private final FormTable table;
    private final TableBinding binding;
    private final List<Map<LineValue, ValueContent>> lines;
    private final List<FormField> fields;

    TableComposer(AnswerComposer composer, FormTable table, TableBinding binding) {
        this.composer = composer;
        this.table = table;
        this.binding = binding;
        this.lines = composer.lines(binding.lines());
        this.fields =
                composer.form().fields().stream()
                        .filter(field -> field.spot() != null)
                        .filter(field -> field.spot().tableId().equals(table.id()))
                        .toList();
    }

    /** What goes to the continuation sheet. */
    Optional<Continuation> fill() {
        boolean enough = table.growing() || lines.size() <= table.rows();
        int whole = enough ? lines.size() : table.rows() - 1;
        for (int row = 1; row <= whole; row++) {
            fillRow(row, lines.get(row - 1));
        }
        if (enough) {
            return Optional.empty();
        }
        List<Map<LineValue, ValueContent>> rest = lines.subList(whole, lines.size());
        composer.report(
                new FormProblem(
                        FormProblem.ProblemKind.MORE_LINES_THAN_ROWS,
                        table.id(),
                        title(),
                        ValueTexts.of("line." + binding.lines()),
                        binding.lines().place(),
                        lines.size(),
                        table.rows(),
                        List.of()));
        nameTheSheet(rest);
        return Optional.of(continuation(rest));
    }

    private void fillRow(int row, Map<LineValue, ValueContent> line) {
        for (ColumnBinding column : binding.columns()) {
            ValueContent content = line.get(column.value());
            if (content != null) {
                cells(row, column)
                        .forEach(
                                field ->
                                        AnswerFormatter.answer(
                                                        field.kind(), content, format(column))
                                                .ifPresent(
                                                        answer ->
                                                                composer.put(
                                                                        spot(field, row, column),
                                                                        answer)));
            }
        }
    }

    /** The last row: where the rest stands, and what it comes to. */
    private void nameTheSheet(List<Map<LineValue, ValueContent>> rest) {
        int row = table.rows();
        pointerColumn()
                .ifPresent(
                        column ->
                                cells(row, column)
                                        .forEach(
                                                field ->
                                                        composer.put(
                                                                spot(field, row, column),
                                                                pointer(field, rest.size()))));
        for (ColumnBinding column : binding.columns()) {
            if (column.value() == LineValue.AMOUNT) {
                long cents = sum(rest);
                String text = AnswerFormatter.text(new ValueContent.Money(cents), format(column));
                cells(row, column)
                        .forEach(
                                field ->
                                        composer.put(
                                                spot(field, row, column),
                                                new Answer.Amount(cents, text)));
            }
        }
    }

    /** The column of words that has most room: the label if the table has one. */
    private Optional<ColumnBinding> pointerColumn() {
        return Stream.of(
                        LineValue.LABEL,
                        LineValue.DESCRIPTION,
                        LineValue.CATEGORY,
                        LineValue.JUSTIFICATION)
                .flatMap(
                        value ->
                                binding.columns().stream()
                                        .filter(column -> column.value() == value))
                .filter(
                        column ->
                                cells(table.rows(), column).stream().anyMatch(TableComposer::text))
                .findFirst();
    }

    private static boolean text(FormField field) {
        return field.kind() == FieldKind.TEXT;
    }

    /** The longest wording that fits. */
    private static Answer pointer(FormField field, int count) {
        List<Answer.Text> wordings =
                List.of(
                        new Answer.Text(ValueTexts.german("continuation.1", count)),
                        new Answer.Text(ValueTexts.german("continuation.2")),
                        new Answer.Text(ValueTexts.german("continuation.3")));
        return wordings.stream()
                .filter(wording -> AnswerComposer.fits(field, wording))
                .findFirst()
                .orElse(wordings.get(2));
    }

    private Continuation continuation(List<Map<LineValue, ValueContent>> rest) {
        List<List<String>> rows = new ArrayList<>();
        for (Map<LineValue, ValueContent> line : rest) {
            rows.add(
                    binding.columns().stream()
                            .map(
                                    column ->
                                            line.get(column.value()) == null
                                                    ? ""
                                                    : AnswerFormatter.text(
                                                            line.get(column.value()),
                                                            format(column)))
                            .toList());
        }
        int amounts =
                IntStream.range(0, binding.columns().size())
                        .filter(i -> binding.columns().get(i).value() == LineValue.AMOUNT)
                        .findFirst()
                        .orElse(-1);
        return new Continuation(
                title(),
                binding.columns().stream().map(column -> name(column).de()).toList(),
                rows,
                amounts,
                sum(rest));
    }

    private List<FormField> cells(int row, ColumnBinding column) {
        int wanted = table.growing() ? 1 : row;
        return fields.stream()
                .filter(field -> field.spot().row() == wanted)
                .filter(field -> field.spot().column() == column.column())
                .toList();
    }

    private AnswerComposer.Spot spot(FormField field, int row, ColumnBinding column) {
        String key = table.growing() ? Answer.key(field.id(), row) : field.id();
        return new AnswerComposer.Spot(field, key, name(column), binding.lines().place());
    }

    private LocalText name(ColumnBinding column) {
        return ValueTexts.of("line." + binding.lines() + "." + column.value());
    }

    private static ValueFormat format(ColumnBinding column) {
        return column.format() != null && column.format().fits(column.value().type())
                ? column.format()
                : ValueFormat.usual(column.value().type(), FieldKind.TEXT);
    }

    private String title() {
        return table.label().isBlank()
                ? ValueTexts.german("line." + binding.lines())
                : table.label();
    }

    private static long sum(List<Map<LineValue, ValueContent>> lines) {
        return lines.stream()
                .map(line -> line.get(LineValue.AMOUNT))
                .filter(ValueContent.Money.class::isInstance)
                .mapToLong(content -> ((ValueContent.Money) content).cents())
                .sum();
    }
}
