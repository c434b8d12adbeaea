package de.gruppenbuch.domain.letter;

import de.gruppenbuch.domain.shared.LocalText;

/**
 * A name for templates.
 *
 * @param written as it is put into the template, for a list with its beginning and end
 * @param list the list it is a column of; empty for others
 * @param example what a trial print shows
 */
public record LetterPlaceholder(
        String name, String written, String list, LocalText meaning, String example) {

    static LetterPlaceholder text(String name) {
        return of(name, "{{" + name + "}}", "");
    }

    static LetterPlaceholder column(String name, String list) {
        return of(name, "{{" + name + "}}", list);
    }

    static LetterPlaceholder list(String name) {
        return new LetterPlaceholder(
                name, "{{#" + name + "}} … {{/" + name + "}}", "", LetterTexts.meaning(name), "");
    }

    static LetterPlaceholder picture(String name) {
        return of(name, "{{" + name + "}}", "");
    }

    private static LetterPlaceholder of(String name, String written, String list) {
        return new LetterPlaceholder(
                name,
                written,
                list,
                LetterTexts.meaning(name),
                LetterTexts.example(name).replace("|", ", ").replace("\n", ", "));
    }
}
