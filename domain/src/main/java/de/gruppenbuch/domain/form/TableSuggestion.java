package de.gruppenbuch.domain.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which list of an application a table asks for, and what its columns are. */
final class TableSuggestion {

    private static final Pattern TOOLS = Pattern.compile("digital|werkzeug|software|\\btool");
    private static final Pattern INCOMES =
            Pattern.compile("einnahme|finanzierung|deckung|eigenmittel");
    private static final Pattern EXPENSES =
            Pattern.compile("ausgabe|kosten|verwendung|massnahme|anschaffung|betrag");

    private static final Map<LineValue, Pattern> MONEY_LINE = new LinkedHashMap<>();
    private static final Map<LineValue, Pattern> TOOL_LINE = new LinkedHashMap<>();

    static {
        put(MONEY_LINE, LineValue.AMOUNT, "betrag|€|\\beuro?\\b|summe|hoehe|kosten$|ansatz");
        put(MONEY_LINE, LineValue.NUMBER, "^(lfd|laufende|pos)?( )?nummer$|^lfd|^pos$");
        put(MONEY_LINE, LineValue.JUSTIFICATION, "begruendung|erlaeuterung|bemerkung");
        put(MONEY_LINE, LineValue.CATEGORY, "\\bart\\b|kategorie|kostenart|ausgabeart|ausgabenart");
        put(
                MONEY_LINE,
                LineValue.LABEL,
                "bezeichnung|position|zweck|massnahme|gegenstand|beschreibung|ausgabe|einnahme|herkunft|geldgeber|posten");
        put(TOOL_LINE, LineValue.AMOUNT, "betrag|€|\\beuro?\\b|kosten|preis");
        put(TOOL_LINE, LineValue.NUMBER, "^(lfd )?nummer$|^lfd");
        put(TOOL_LINE, LineValue.VENDOR, "anbieter|hersteller");
        put(TOOL_LINE, LineValue.ASSESSED_ON, "geprueft am|datum|stand");
        put(TOOL_LINE, LineValue.PURPOSE, "zweck|nutzung|einsatz");
        put(TOOL_LINE, LineValue.PERIOD, "laufzeit|zeitraum");
        put(TOOL_LINE, LineValue.CONDITIONS, "auflage");
        put(TOOL_LINE, LineValue.STATUS, "pruef|ergebnis|datenschutz|sicherheit");
        put(TOOL_LINE, LineValue.SOURCE, "quelle");
        put(TOOL_LINE, LineValue.CATEGORY, "\\bart\\b|kategorie");
        put(
                TOOL_LINE,
                LineValue.LABEL,
                "name|anwendung|werkzeug|software|tool|programm|bezeichnung");
    }

    private TableSuggestion() {}

    /** Empty if the words do not say what the table is for. */
    static Optional<TableBinding> of(ReadForm form, FormTable table, String heading) {
        List<String> columns = headings(form, table);
        String words =
                LabelText.normal(table.label() + " " + heading + " " + String.join(" ", columns));
        return list(words)
                .map(list -> new TableBinding(table.id(), list, columns(list, columns)))
                .filter(binding -> !binding.columns().isEmpty());
    }

    private static Optional<PlanLines> list(String words) {
        if (TOOLS.matcher(words).find()) {
            return Optional.of(PlanLines.TOOLS);
        }
        if (INCOMES.matcher(words).find()) {
            boolean first = !EXPENSES.matcher(words).find() || first(INCOMES, words);
            return Optional.of(first ? PlanLines.INCOMES : PlanLines.EXPENSES);
        }
        return EXPENSES.matcher(words).find() ? Optional.of(PlanLines.EXPENSES) : Optional.empty();
    }

    /** Whether income is named before expenses: headings come first. */
    private static boolean first(Pattern words, String text) {
        var income = words.matcher(text);
        var expense = Pattern.compile("ausgabe|kosten").matcher(text);
        return income.find() && (!expense.find() || income.start() < expense.start());
    }

    private static List<ColumnBinding> columns(PlanLines list, List<String> headings) {
        Map<LineValue, Pattern> words = list == PlanLines.TOOLS ? TOOL_LINE : MONEY_LINE;
        List<ColumnBinding> columns = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            String heading = LabelText.normal(headings.get(i));
            int column = i;
            words.entrySet().stream()
                    .filter(entry -> list.lineValues().contains(entry.getKey()))
                    .filter(entry -> entry.getValue().matcher(heading).find())
                    .filter(entry -> columns.stream().noneMatch(it -> it.value() == entry.getKey()))
                    .findFirst()
                    .ifPresent(entry -> columns.add(column(column, entry.getKey(), headings)));
        }
        return list == PlanLines.TOOLS ? columns : described(columns);
    }

    private static ColumnBinding column(int column, LineValue value, List<String> headings) {
        return value == LineValue.AMOUNT
                ? new ColumnBinding(column, value, FormatSuggestion.amount(headings.get(column)))
                : ColumnBinding.of(column, value);
    }

    /** One column of words takes all of them, so that nothing is lost. */
    private static List<ColumnBinding> described(List<ColumnBinding> columns) {
        boolean several =
                columns.stream().filter(it -> it.value().type() == ValueType.TEXT).count() > 1;
        return several
                ? columns
                : columns.stream()
                        .map(
                                it ->
                                        it.value().type() == ValueType.TEXT
                                                ? ColumnBinding.of(
                                                        it.column(), LineValue.DESCRIPTION)
                                                : it)
                        .toList();
    }

    /** Headings of the columns; where one is empty, the label of the field below it. */
    private static List<String> headings(ReadForm form, FormTable table) {
        int wide =
                form.fields().stream()
                        .filter(field -> field.spot() != null)
                        .filter(field -> field.spot().tableId().equals(table.id()))
                        .mapToInt(field -> field.spot().column() + 1)
                        .max()
                        .orElse(0);
        List<String> headings = new ArrayList<>();
        for (int i = 0; i < Math.max(wide, table.columns().size()); i++) {
            String heading = i < table.columns().size() ? table.columns().get(i) : "";
            headings.add(heading.isBlank() ? below(form, table, i) : heading);
        }
        return headings;
    }

    private static String below(ReadForm form, FormTable table, int column) {
        return form.fields().stream()
                .filter(field -> field.spot() != null)
                .filter(field -> field.spot().tableId().equals(table.id()))
                .filter(field -> field.spot().row() == 1 && field.spot().column() == column)
                .findFirst()
                .map(field -> field.label().isBlank() ? field.name() : field.label())
                .orElse("");
    }

    private static void put(Map<LineValue, Pattern> words, LineValue value, String pattern) {
        words.put(value, Pattern.compile(pattern));
    }
}
