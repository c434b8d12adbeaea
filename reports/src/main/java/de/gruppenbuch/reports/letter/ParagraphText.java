package de.gruppenbuch.reports.letter;

import de.gruppenbuch.reports.office.XmlNode;
import de.gruppenbuch.reports.office.XmlText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The letters of a paragraph, however many runs Word has split them over, each with its place in
 * the bytes of the part.
 */
final class ParagraphText {

    final XmlNode paragraph;

    private final byte[] xml;
    private final StringBuilder letters = new StringBuilder();
    private final List<XmlNode> holders = new ArrayList<>();

    /** Where each letter begins and ends, one after the other. */
    private int[] places = new int[32];

    private String whole;

    ParagraphText(XmlNode paragraph, byte[] xml) {
        this.paragraph = paragraph;
        this.xml = xml;
    }

    /** The text of a {@code w:t}. */
    void add(XmlNode holder) {
        XmlText text = XmlText.of(xml, holder.inner(), holder.innerEnd());
        for (int i = 0; i < text.length(); i++) {
            put(text.charAt(i), holder, text.place(i), text.behind(i));
        }
    }

    /** A tab or a line break, which no name may hold. */
    void addGap() {
        put('\n', null, -1, -1);
    }

    private void put(char letter, XmlNode holder, int from, int until) {
        int place = 2 * letters.length();
        if (place == places.length) {
            places = Arrays.copyOf(places, 2 * place);
        }
        places[place] = from;
        places[place + 1] = until;
        letters.append(letter);
        holders.add(holder);
    }

    String text() {
        if (whole == null || whole.length() != letters.length()) {
            whole = letters.toString();
        }
        return whole;
    }

    /** Where the letter begins in the part. */
    int from(int letter) {
        return places[2 * letter];
    }

    /** Where the letter ends in the part. */
    int until(int letter) {
        return places[2 * letter + 1];
    }

    /** The {@code w:t} of the letter; null for a gap. */
    XmlNode holder(int letter) {
        return holders.get(letter);
    }

    /** Whether nothing but blanks stands before the letter. */
    boolean beginsAt(int letter) {
        return isBlank(0, letter);
    }

    /** Whether nothing but blanks stands from the letter on. */
    boolean endsAt(int letter) {
        return isBlank(letter, letters.length());
    }

    private boolean isBlank(int from, int until) {
        for (int i = from; i < until; i++) {
            if (!Character.isWhitespace(letters.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
