package de.gruppenbuch.domain.assessment;

import de.gruppenbuch.domain.shared.LocalText;
import java.text.MessageFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** Collects what is wrong in given data, each mistake once, so that all can be told together. */
public final class InputProblems {

    private static final String BUNDLE = "de.gruppenbuch.domain.assessment.problems";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Set<InputProblem> found = new LinkedHashSet<>();

    /**
     * @param key of the bundle {@code problems}
     * @param arguments texts; numbers would be grouped
     */
    public void add(String field, String key, String... arguments) {
        found.add(
                new InputProblem(
                        field,
                        new LocalText(
                                text(Locale.ROOT, key, arguments),
                                text(Locale.ENGLISH, key, arguments))));
    }

    public List<InputProblem> found() {
        return List.copyOf(found);
    }

    private static String text(Locale locale, String key, String... arguments) {
        String pattern = ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK).getString(key);
        return new MessageFormat(pattern, locale).format(arguments);
    }
}
