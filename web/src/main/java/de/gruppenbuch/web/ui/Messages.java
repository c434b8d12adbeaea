package de.gruppenbuch.web.ui;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** All areas of texts as the one bundle {@code msg} of the pages, in the language of the page. */
public final class Messages extends ResourceBundle {

    /** Files of texts, each with a twin {@code _en}; no key stands in two of them. */
    static final List<String> AREAS =
            List.of(
                    "de.gruppenbuch.web.messages",
                    "de.gruppenbuch.web.site",
                    "de.gruppenbuch.web.advice",
                    "de.gruppenbuch.web.letters",
                    "de.gruppenbuch.web.form");

    private static final Map<String, String> GERMAN = merged(Locale.GERMAN);
    private static final Map<String, String> ENGLISH = merged(Locale.ENGLISH);

    /** All texts of a language by their keys. */
    public static Map<String, String> in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ENGLISH : GERMAN;
    }

    @Override
    protected Object handleGetObject(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        UIViewRoot page = faces == null ? null : faces.getViewRoot();
        return in(page == null ? Locale.GERMAN : page.getLocale()).get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(GERMAN.keySet());
    }

    private static Map<String, String> merged(Locale locale) {
        Map<String, String> all = new HashMap<>();
        for (String area : AREAS) {
            ResourceBundle texts = ResourceBundle.getBundle(area, locale);
            texts.keySet().forEach(key -> all.put(key, texts.getString(key)));
        }
        return Map.copyOf(all);
    }
}
