package de.gruppenbuch.web.form;

import de.gruppenbuch.domain.form.ApplicationValues;
import de.gruppenbuch.domain.form.ColumnBinding;
import de.gruppenbuch.domain.form.FormMapping;
import de.gruppenbuch.domain.form.FormTable;
import de.gruppenbuch.domain.form.LineValue;
import de.gruppenbuch.domain.form.MappingService;
import de.gruppenbuch.domain.form.PlanLines;
import de.gruppenbuch.domain.form.TableBinding;
import de.gruppenbuch.domain.form.ValueFormat;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.web.config.AddressKey;
import de.gruppenbuch.web.ui.Notice;
import de.gruppenbuch.web.ui.Redirects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Binds the table that is looked at as a whole: each column to a value of the same list. */
@Named
@RequestScoped
public class TableBindingView {

    @Inject private MappingService mappingService;
    @Inject private TemplateView template;
    @Inject private AddressKey key;
    @Inject private Notice notice;

    /**
     * A column of the table.
     *
     * @param index counted from 0
     * @param chosen code of the choice; empty if it stays as it came
     */
    public record Column(int index, String name, String chosen) {}

    /**
     * A value that a column can get.
     *
     * @param code list, value and format
     */
    public record Choice(String code, String label) {}

    /** The table that is looked at; null if none is. */
    public FormTable getTable() {
        return template.getTemplate().form().tables().stream()
                .filter(table -> table.id().equals(key.textParameter("tabelle")))
                .findFirst()
                .orElse(null);
    }

    public List<Column> getColumns() {
        FormTable table = getTable();
        Optional<TableBinding> binding = binding(table);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < width(table); i++) {
            int column = i;
            String name = i < table.columns().size() ? table.columns().get(i) : "";
            String chosen =
                    binding.flatMap(it -> it.column(column).map(one -> code(it.lines(), one)))
                            .orElse("");
            columns.add(new Column(i, name, chosen));
        }
        return columns;
    }

    private Optional<TableBinding> binding(FormTable table) {
        return template.getTemplate()
                .mapping()
                .ofTable(table.id())
                .or(() -> template.suggestions().ofTable(table.id()));
    }

    /** Whether the choices that the page shows are only suggested. */
    public boolean isSuggested() {
        FormTable table = getTable();
        return template.getTemplate().mapping().ofTable(table.id()).isEmpty()
                && template.suggestions().ofTable(table.id()).isPresent();
    }

    public List<Choice> getChoices() {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        List<Choice> choices = new ArrayList<>();
        for (PlanLines list : PlanLines.values()) {
            for (LineValue value : list.lineValues()) {
                String label = ApplicationValues.lineLabel(list, value).in(locale);
                List<ValueFormat> formats = ValueFormat.of(value.type());
                for (ValueFormat format :
                        value == LineValue.AMOUNT ? formats : formats.subList(0, 1)) {
                    String sign = format == ValueFormat.WITH_EURO ? label + " (€)" : label;
                    choices.add(new Choice(code(list, new ColumnBinding(0, value, format)), sign));
                }
            }
        }
        return choices;
    }

    /** Binds the columns that were chosen; none leaves the table to its single fields. */
    public String save() {
        FormTable table = Optional.ofNullable(getTable()).orElseThrow(NotFoundException::new);
        FormMapping mapping = template.getTemplate().mapping();
        Optional<TableBinding> chosen = chosen(table);
        FormMapping changed =
                chosen.isPresent() ? mapping.with(chosen.get()) : mapping.withoutTable(table.id());
        int seen = (int) Math.max(-1, key.parameter("stand"));
        mappingService.save(template.getTemplate().row().id(), seen, changed);
        notice.say("form.table.saved");
        return Redirects.to(template.getPage() + "?tabelle=" + table.id());
    }

    private Optional<TableBinding> chosen(FormTable table) {
        PlanLines list = null;
        List<ColumnBinding> columns = new ArrayList<>();
        for (int i = 0; i < width(table); i++) {
            String[] code = key.textParameter("spalte" + i).split("\\.");
            if (code.length == 3) {
                PlanLines of = PlanLines.valueOf(code[0]);
                if (list != null && list != of) {
                    throw new RuleViolatedException("spalte" + i, "form.mapping.oneList");
                }
                list = of;
                columns.add(
                        new ColumnBinding(
                                i, LineValue.valueOf(code[1]), ValueFormat.valueOf(code[2])));
            }
        }
        return list == null
                ? Optional.empty()
                : Optional.of(new TableBinding(table.id(), list, columns));
    }

    private int width(FormTable table) {
        int fields =
                template.getTemplate().form().fields().stream()
                        .filter(field -> field.spot() != null)
                        .filter(field -> field.spot().tableId().equals(table.id()))
                        .mapToInt(field -> field.spot().column() + 1)
                        .max()
                        .orElse(0);
        return Math.max(fields, table.columns().size());
    }

    private static String code(PlanLines list, ColumnBinding column) {
        ValueFormat format =
                column.format() == null
                        ? ValueFormat.of(column.value().type()).get(0)
                        : column.format();
        return list + "." + column.value() + "." + format;
    }
}
