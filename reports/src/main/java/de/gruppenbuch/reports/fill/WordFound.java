package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.FieldKind;
import de.gruppenbuch.domain.form.FieldPlace;
import de.gruppenbuch.domain.form.FormField;
import de.gruppenbuch.domain.form.TableSpot;
import de.gruppenbuch.reports.office.XmlTemplate.Cut;
import java.util.ArrayList;
import java.util.List;

/** A field of a Word file while it is being read. */
final class WordFound {

    final WordPart part;
    final int anchor;

    /** A copy of the field for old programs gets the id of the original. */
    String id;

    final FieldKind kind;

    /** Where the answer goes. */
    final List<Cut<WordAnswers>> cuts = new ArrayList<>();

    String name = "";

    /** What its author calls it; shown if no words stand beside it. */
    String alias = "";

    String label = "";

    /** The question that boxes answer. */
    String question = "";

    /** Words behind it or below it, if no others are there. */
    String after = "";

    /** Heading above it; tells fields of the same label apart. */
    String section = "";

    String value = "";
    List<String> choices = List.of();
    Integer maxLength;
    TableSpot spot;

    /** The rows that its spot is in. */
    WordList listed;

    /** The growing table it is in, null outside of one. */
    WordGrowing growing;

    WordFound(WordPart part, int anchor, FieldKind kind) {
        this.part = part;
        this.anchor = anchor;
        this.id = part.id("w", anchor);
        this.kind = kind;
    }

    /** Whether there is a place for the answer. */
    boolean isAlive() {
        return !cuts.isEmpty();
    }

    /** All words beside it. */
    String fullLabel() {
        String own = label.isEmpty() ? alias : label;
        own = own.isEmpty() ? after : own;
        if (question.isEmpty() || question.equals(own)) {
            return own;
        }
        String asked = question.endsWith("?") && !own.isEmpty() ? cut(question) : question;
        return own.isEmpty() ? asked : asked + ": " + own;
    }

    private static String cut(String words) {
        return words.substring(0, words.length() - 1).strip();
    }

    FormField field(String shownLabel) {
        return new FormField(
                id, name, kind, shownLabel, FieldPlace.unknown(), value, choices, maxLength, spot);
    }
}
