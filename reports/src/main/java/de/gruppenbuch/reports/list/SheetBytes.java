package de.gruppenbuch.reports.list;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes the XML of a sheet as bytes into a buffer that empties itself. No string is made for a
 * number and none is copied for a text: this is the inner loop of every export.
 */
final class SheetBytes {

    private static final int ROOM = 1 << 16;
    private static final int LONGEST_NUMBER = 24;

    /** One character of text becomes at most this many bytes, {@code _x005F_}. */
    private static final int MOST_PER_CHARACTER = 7;

    private static final byte[] UNDERSCORE = ascii("_x005F_");
    private static final byte[] AMPERSAND = ascii("&amp;");
    private static final byte[] LESS = ascii("&lt;");
    private static final byte[] GREATER = ascii("&gt;");

    private final OutputStream out;
    private byte[] buffer = new byte[ROOM];
    private final byte[] scratch = new byte[LONGEST_NUMBER];
    private int end;

    SheetBytes(OutputStream out) {
        this.out = out;
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    void bytes(byte[] more) throws IOException {
        ensure(more.length);
        System.arraycopy(more, 0, buffer, end, more.length);
        end += more.length;
    }

    void number(long value) throws IOException {
        ensure(LONGEST_NUMBER);
        if (value < 0) {
            buffer[end++] = '-';
        }
        digits(Math.absExact(value), 1);
    }

    /** Euro cents as euros with a point. */
    void cents(long value) throws IOException {
        ensure(LONGEST_NUMBER + 3);
        if (value < 0) {
            buffer[end++] = '-';
        }
        long cents = Math.absExact(value);
        digits(cents / 100, 1);
        buffer[end++] = '.';
        digits(cents % 100, 2);
    }

    /** A point and so many digits. */
    void fraction(long digits, int places) throws IOException {
        ensure(LONGEST_NUMBER);
        buffer[end++] = '.';
        digits(digits, places);
    }

    /**
     * Text as XML carries it: control characters and halves of characters are left out, line breaks
     * become {@code \n}, and what Excel would read as an escaped letter ({@code _x0041_}) is
     * escaped itself, as {@code SafeText.cell} does.
     */
    void text(String text) throws IOException {
        int length = text.length();
        ensure(length * MOST_PER_CHARACTER);
        for (int at = 0; at < length; at++) {
            char letter = text.charAt(at);
            if (letter < 0x80) {
                plain(text, at, letter);
            } else if (letter < 0x800) {
                buffer[end++] = (byte) (0xC0 | (letter >> 6));
                follow(letter);
            } else if (!Character.isSurrogate(letter)) {
                threeBytes(letter);
            } else if (at + 1 < length && Character.isSurrogatePair(letter, text.charAt(at + 1))) {
                fourBytes(Character.toCodePoint(letter, text.charAt(++at)));
            }
        }
    }

    void flush() throws IOException {
        out.write(buffer, 0, end);
        end = 0;
    }

    private void plain(String text, int at, char letter) {
        if ((letter > '>' && letter != '_') || (letter > '&' && letter < '<')) {
            buffer[end++] = (byte) letter;
            return;
        }
        switch (letter) {
            case '&' -> put(AMPERSAND);
            case '<' -> put(LESS);
            case '>' -> put(GREATER);
            case '_' -> underscore(text, at);
            case '\t', '\n' -> buffer[end++] = (byte) letter;
            case '\r' -> {
                if (at + 1 == text.length() || text.charAt(at + 1) != '\n') {
                    buffer[end++] = '\n';
                }
            }
            default -> {
                if (letter >= ' ') {
                    buffer[end++] = (byte) letter;
                }
            }
        }
    }

    private void underscore(String text, int at) {
        boolean escapes =
                at + 6 < text.length()
                        && text.charAt(at + 1) == 'x'
                        && text.charAt(at + 6) == '_'
                        && text.substring(at + 2, at + 6).chars().allMatch(SheetBytes::isHex);
        if (escapes) {
            put(UNDERSCORE);
        } else {
            buffer[end++] = '_';
        }
    }

    private static boolean isHex(int letter) {
        return letter < 0x80 && Character.digit(letter, 16) >= 0;
    }

    /** The two last ones are no characters (XML 1.0, production 2). */
    private void threeBytes(char letter) {
        if (letter < 0xFFFE) {
            buffer[end++] = (byte) (0xE0 | (letter >> 12));
            follow(letter >> 6);
            follow(letter);
        }
    }

    private void fourBytes(int point) {
        buffer[end++] = (byte) (0xF0 | (point >> 18));
        follow(point >> 12);
        follow(point >> 6);
        follow(point);
    }

    /** The last six bits as a byte of UTF-8 that follows. */
    private void follow(int bits) {
        buffer[end++] = (byte) (0x80 | (bits & 0x3F));
    }

    private void digits(long value, int atLeast) {
        int at = scratch.length;
        long rest = value;
        do {
            scratch[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0 || scratch.length - at < atLeast);
        System.arraycopy(scratch, at, buffer, end, scratch.length - at);
        end += scratch.length - at;
    }

    private void put(byte[] escape) {
        System.arraycopy(escape, 0, buffer, end, escape.length);
        end += escape.length;
    }

    private void ensure(int more) throws IOException {
        if (end + more > buffer.length) {
            flush();
            if (more > buffer.length) {
                buffer = Arrays.copyOf(buffer, more);
            }
        }
    }
}
