package de.gruppenbuch.domain.form;

import de.gruppenbuch.domain.shared.LocalText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything of an application that a form may ask for: what the forms of the Länder of 2013 to
 * 2026 asked for (read in November 2026), and lines of the plan one by one.
 */
public final class ApplicationValues {

    private static final Map<String, ApplicationValue> ALL = new LinkedHashMap<>();

    static {
        Stream.of(
                        HeadValues.all(),
                        GroupValues.all(),
                        PersonValues.all(),
                        FactValues.all(),
                        AccountValues.all(),
                        PlanValues.all(),
                        StatementValues.all(),
                        ProjectValues.all(),
                        OutcomeValues.all())
                .flatMap(Collection::stream)
                .forEach(value -> ALL.put(value.key(), value));
    }

    private ApplicationValues() {}

    /** In the order of an application. */
    public static List<ApplicationValue> all() {
        return List.copyOf(ALL.values());
    }

    public static Optional<ApplicationValue> find(String key) {
        return Optional.ofNullable(ALL.get(key));
    }

    /**
     * Name of a group of values.
     *
     * @param group as {@link ApplicationValue#group}
     */
    public static LocalText groupName(String group) {
        return ValueTexts.of(group);
    }

    /** For example {@code Ausgaben › Betrag}. */
    public static LocalText lineLabel(PlanLines list, LineValue value) {
        LocalText lines = ValueTexts.of("line." + list);
        LocalText name = ValueTexts.of("line." + list + "." + value);
        return new LocalText(lines.de() + " › " + name.de(), lines.en() + " › " + name.en());
    }
}
