package de.gruppenbuch.domain.form;

import de.gruppenbuch.domain.funding.FundingSnapshot;
import de.gruppenbuch.domain.funding.TaskPlace;
import de.gruppenbuch.domain.shared.LocalText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Collects the values of one group; blank and null count as missing. */
final class ValueList {

    private final String group;
    private final TaskPlace place;
    private final List<ApplicationValue> values = new ArrayList<>();

    /**
     * @param place where the values of this group are put right
     */
    ValueList(String group, TaskPlace place) {
        this.group = group;
        this.place = place;
    }

    ValueList text(String name, Function<FundingSnapshot, String> reader) {
        return add(name, ValueType.TEXT, reader.andThen(ValueList::words));
    }

    ValueList choice(String name, Function<FundingSnapshot, String> reader) {
        return add(name, ValueType.CHOICE, reader.andThen(ValueList::words));
    }

    ValueList amount(String name, Function<FundingSnapshot, Long> reader) {
        return add(
                name,
                ValueType.AMOUNT,
                reader.andThen(cents -> cents == null ? null : new ValueContent.Money(cents)));
    }

    ValueList count(String name, Function<FundingSnapshot, Integer> reader) {
        return add(
                name,
                ValueType.COUNT,
                reader.andThen(count -> count == null ? null : new ValueContent.Number(count)));
    }

    ValueList day(String name, Function<FundingSnapshot, LocalDate> reader) {
        return add(
                name,
                ValueType.DAY,
                reader.andThen(day -> day == null ? null : new ValueContent.Day(day)));
    }

    ValueList yesNo(String name, Function<FundingSnapshot, Boolean> reader) {
        return add(name, ValueType.YES_NO, reader.andThen(ValueList::decision));
    }

    /** Whether a word is the one that was chosen; missing while none is. */
    ValueList option(String name, Function<FundingSnapshot, String> reader, String word) {
        return yesNo(
                name,
                reader.andThen(given -> given.isBlank() ? null : (Boolean) given.equals(word)));
    }

    /** Whether a free text says more than that there is nothing. */
    ValueList any(String name, Function<FundingSnapshot, String> reader, Predicate<String> none) {
        return yesNo(
                name,
                reader.andThen(given -> given.isBlank() ? null : (Boolean) !none.test(given)));
    }

    ValueList add(String name, ValueType type, Function<FundingSnapshot, ValueContent> reader) {
        return add(name, type, ValueTexts.of(group + "." + name), reader);
    }

    ValueList add(
            String name,
            ValueType type,
            LocalText label,
            Function<FundingSnapshot, ValueContent> reader) {
        values.add(
                new ApplicationValue(
                        group + "." + name,
                        type,
                        place,
                        label,
                        content -> reader.apply(content.application())));
        return this;
    }

    List<ApplicationValue> toList() {
        return List.copyOf(values);
    }

    static ValueContent words(String text) {
        return text == null || text.isBlank() ? null : new ValueContent.Words(text.strip());
    }

    private static ValueContent decision(Boolean yes) {
        return yes == null ? null : new ValueContent.Decision(yes);
    }
}
