package de.gruppenbuch.reports.list;

import java.util.Arrays;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The texts that cells of a workbook share, in one array instead of as many strings: read once,
 * mostly used once. Hints for pronunciation are left out.
 */
final class SharedTexts extends DefaultHandler {

    /** 64 MiB of heap hold half of it. */
    private static final int MOST_LETTERS = 8 << 20;

    private static final int MOST_TEXTS = 2 << 20;

    private char[] letters = new char[1 << 14];
    private int[] ends = new int[1 << 10];
    private int length;
    private int count;
    private boolean inText;
    private boolean inHint;

    String get(int index) {
        if (index < 0 || index >= count) {
            throw ListRefusal.broken();
        }
        int begin = index == 0 ? 0 : ends[index - 1];
        return new String(letters, begin, ends[index] - begin);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "t" -> inText = !inHint;
            case "rPh" -> inHint = true;
            default -> {}
        }
    }

    @Override
    public void characters(char[] from, int start, int more) {
        if (!inText) {
            return;
        }
        if (length + more > letters.length) {
            if (length + more > MOST_LETTERS) {
                throw ListRefusal.tooLarge();
            }
            letters = Arrays.copyOf(letters, Math.max(length + more, letters.length * 3 / 2));
        }
        System.arraycopy(from, start, letters, length, more);
        length += more;
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "t" -> inText = false;
            case "rPh" -> inHint = false;
            case "si" -> end();
            default -> {}
        }
    }

    private void end() {
        if (count == ends.length) {
            if (count == MOST_TEXTS) {
                throw ListRefusal.tooLarge();
            }
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count++] = length;
    }
}
