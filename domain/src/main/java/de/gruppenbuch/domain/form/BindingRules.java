package de.gruppenbuch.domain.form;

import de.gruppenbuch.domain.shared.RuleViolatedException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a mapping may hold. */
final class BindingRules {

    private static final int LONGEST_TEXT = 500;

    private BindingRules() {}

    /**
     * @throws RuleViolatedException at the id of the field or table
     */
    static void require(ReadForm form, FormMapping mapping) {
        Map<String, FormField> fields =
                form.fields().stream()
                        .collect(Collectors.toMap(FormField::id, Function.identity()));
        Set<String> seen = new HashSet<>();
        for (Binding binding : mapping.fields()) {
            if (!fields.containsKey(binding.field()) || !seen.add(binding.field())) {
                throw new RuleViolatedException(
                        String.valueOf(binding.field()), "form.mapping.field");
            }
            require(binding);
        }
        Map<String, FormTable> tables =
                form.tables().stream()
                        .collect(Collectors.toMap(FormTable::id, Function.identity()));
        for (TableBinding binding : mapping.tables()) {
            if (!tables.containsKey(binding.table()) || !seen.add("table " + binding.table())) {
                throw new RuleViolatedException(
                        String.valueOf(binding.table()), "form.mapping.field");
            }
            require(binding);
        }
    }

    private static void require(Binding binding) {
        if (Binding.LEFT_EMPTY.equals(binding.value())) {
            return;
        }
        if (Binding.FIXED_TEXT.equals(binding.value())) {
            String text = binding.text();
            if (text == null || text.isBlank() || text.length() > LONGEST_TEXT) {
                throw new RuleViolatedException(binding.field(), "form.mapping.text", LONGEST_TEXT);
            }
            return;
        }
        ApplicationValue value =
                ApplicationValues.find(String.valueOf(binding.value()))
                        .orElseThrow(
                                () ->
                                        new RuleViolatedException(
                                                binding.field(), "form.mapping.value"));
        if (binding.format() != null && !binding.format().fits(value.type())) {
            throw new RuleViolatedException(binding.field(), "form.mapping.format");
        }
    }

    private static void require(TableBinding binding) {
        if (binding.lines() == null || binding.columns().isEmpty()) {
            throw new RuleViolatedException(binding.table(), "form.mapping.lines");
        }
        for (ColumnBinding column : binding.columns()) {
            if (column.value() == null || !binding.lines().lineValues().contains(column.value())) {
                throw new RuleViolatedException(binding.table(), "form.mapping.value");
            }
            if (column.format() != null && !column.format().fits(column.value().type())) {
                throw new RuleViolatedException(binding.table(), "form.mapping.format");
            }
        }
    }
}
