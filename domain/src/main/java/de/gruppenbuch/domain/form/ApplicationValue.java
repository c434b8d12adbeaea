package de.gruppenbuch.domain.form;

import de.gruppenbuch.domain.funding.TaskPlace;
import de.gruppenbuch.domain.shared.LocalText;
import java.util.Optional;
import java.util.function.Function;

/** Something of an application that a form may ask for, known by its key. */
public final class ApplicationValue {

    private final String key;
    private final ValueType type;
    private final TaskPlace place;
    private final LocalText name;
    private final Function<FormContent, ValueContent> reader;

    ApplicationValue(
            String key,
            ValueType type,
            TaskPlace place,
            LocalText name,
            Function<FormContent, ValueContent> reader) {
        this.key = key;
        this.type = type;
        this.place = place;
        this.name = name;
        this.reader = reader;
    }

    /** For example {@code group.name}. */
    public String key() {
        return key;
    }

    /** First part of the key, for example {@code group}. */
    public String group() {
        return key.substring(0, key.indexOf('.'));
    }

    public ValueType type() {
        return type;
    }

    /** Where it is put right if it is missing. */
    public TaskPlace place() {
        return place;
    }

    /** Name within its group, for example {@code IBAN}. */
    public LocalText name() {
        return name;
    }

    /** For example {@code Konto › IBAN}. */
    public LocalText label() {
        LocalText group = ValueTexts.of(group());
        return new LocalText(group.de() + " › " + name.de(), group.en() + " › " + name.en());
    }

    Optional<ValueContent> in(FormContent content) {
        return Optional.ofNullable(reader.apply(content));
    }
}
