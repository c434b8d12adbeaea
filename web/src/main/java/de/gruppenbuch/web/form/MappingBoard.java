package de.gruppenbuch.web.form;

import de.gruppenbuch.domain.form.ApplicationValue;
import de.gruppenbuch.domain.form.ApplicationValues;
import de.gruppenbuch.domain.form.Binding;
import de.gruppenbuch.domain.form.BindingState;
import de.gruppenbuch.domain.form.FormField;
import de.gruppenbuch.domain.form.FormMapping;
import de.gruppenbuch.domain.form.TemplateDetails;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All fields of a form with what was decided or suggested about each. */
final class MappingBoard {

    private final Map<String, FieldSpot> spots = new LinkedHashMap<>();
    private final TemplateDetails template;
    private final FormMapping suggestions;
    private final Selection selection;
    private final Locale locale;

    /**
     * What is selected on the page.
     *
     * @param field id, empty if none is
     * @param table id, empty if none is
     */
    record Selection(String field, String table) {}

    MappingBoard(
            TemplateDetails template, FormMapping suggestions, Selection selection, Locale locale) {
        this.template = template;
        this.suggestions = suggestions;
        this.selection = selection;
        this.locale = locale;
        template.form().fields().forEach(field -> spots.put(field.id(), spot(field)));
    }

    List<FieldSpot> spots() {
        return List.copyOf(spots.values());
    }

    /** Null for the id of no field. */
    FieldSpot spot(String id) {
        return spots.get(id);
    }

    long count(BindingState state) {
        return spots.values().stream().filter(spot -> spot.state() == state).count();
    }

    /** The next field after what is selected, round the form, about which nobody has decided. */
    Optional<FieldSpot> next() {
        List<FieldSpot> all = spots();
        int from = -1;
        for (int i = 0; i < all.size(); i++) {
            from = all.get(i).selected() ? i : from;
        }
        for (int i = 1; i <= all.size(); i++) {
            FieldSpot spot = all.get((from + i) % all.size());
            boolean undecided =
                    spot.state() == BindingState.UNDECIDED
                            || spot.state() == BindingState.SUGGESTED;
            if (undecided && !spot.selected()) {
                return Optional.of(spot);
            }
        }
        return Optional.empty();
    }

    private FieldSpot spot(FormField field) {
        boolean table = field.spot() != null && template.mapping().of(field.id()).isEmpty();
        String query =
                table
                        ? "tabelle=" + encoded(field.spot().tableId())
                        : "feld=" + encoded(field.id());
        boolean selected =
                field.id().equals(selection.field())
                        || (field.spot() != null
                                && field.spot().tableId().equals(selection.table()));
        Decision decision = decision(field);
        return new FieldSpot(field, decision.state(), decision.value(), query, selected);
    }

    private record Decision(BindingState state, String value) {}

    private Decision decision(FormField field) {
        if (inTable(field, template.mapping())) {
            return template.mapping().coveredByTable(field)
                    ? new Decision(BindingState.BOUND, ofTable(field, template.mapping()))
                    : new Decision(BindingState.LEFT_EMPTY, "");
        }
        Optional<Binding> bound = template.mapping().of(field.id());
        if (bound.isPresent()) {
            boolean empty = bound.get().value().equals(Binding.LEFT_EMPTY);
            return new Decision(
                    empty ? BindingState.LEFT_EMPTY : BindingState.BOUND, words(bound.get()));
        }
        if (inTable(field, suggestions)) {
            return suggestions.coveredByTable(field)
                    ? new Decision(BindingState.SUGGESTED, ofTable(field, suggestions))
                    : new Decision(BindingState.UNDECIDED, "");
        }
        return suggestions
                .of(field.id())
                .map(binding -> new Decision(BindingState.SUGGESTED, words(binding)))
                .orElse(new Decision(BindingState.UNDECIDED, ""));
    }

    private static boolean inTable(FormField field, FormMapping mapping) {
        return field.spot() != null && mapping.ofTable(field.spot().tableId()).isPresent();
    }

    private String ofTable(FormField field, FormMapping mapping) {
        return mapping.ofTable(field.spot().tableId())
                .flatMap(
                        table ->
                                table.column(field.spot().column())
                                        .map(
                                                column ->
                                                        ApplicationValues.lineLabel(
                                                                        table.lines(),
                                                                        column.value())
                                                                .in(locale)))
                .orElse("");
    }

    /** What a binding says, in words. */
    String words(Binding binding) {
        if (binding.value().equals(Binding.FIXED_TEXT)) {
            return "„" + binding.text() + "“";
        }
        return ApplicationValues.find(binding.value())
                .map(ApplicationValue::label)
                .map(label -> label.in(locale))
                .orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
