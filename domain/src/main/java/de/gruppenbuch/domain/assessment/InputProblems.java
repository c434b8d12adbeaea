package de.gruppenbuch.domain.assessment;

import de.gruppenbuch.domain.shared.LocalText;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Collects what is wrong in given data, so that all of it can be told at once. */
public final class InputProblems {

    private static final String BUNDLE = "de.gruppenbuch.domain.assessment.problems";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final List<InputProblem> found = new ArrayList<>();

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
