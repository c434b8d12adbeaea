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

    /** ASCII characters that stand for themselves. */
    private static final boolean[] PLAIN = new boolean[0x80];

    static {
        Arrays.fill(PLAIN, ' ', PLAIN.length, true);
        for (char other : "&<>_".toCharArray()) {
            PLAIN[other] = false;
        }
        PLAIN['\t'] = true;
        PLAIN['\n'] = true;
    }

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

    /** Three pieces at once: the beginning of every cell. */
    void bytes(byte[] first, byte[] second, byte[] third) throws IOException {
        ensure(first.length + second.length + third.length);
        byte[] to = buffer;
        int put = end;
        System.arraycopy(first, 0, to, put, first.length);
        put += first.length;
        System.arraycopy(second, 0, to, put, second.length);
        put += second.length;
        System.arraycopy(third, 0, to, put, third.length);
        end = put + third.length;
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
        for (int at = plainPart(text, 0); at < length; at = plainPart(text, at)) {
            at += special(text, at);
        }
    }

    void flush() throws IOException {
        out.write(buffer, 0, end);
        end = 0;
    }

    /**
     * Copies letters that stand for themselves, the usual case; in local variables, because the
     * compiler cannot know that the buffer does not hold the fields.
     *
     * @return where the first other one stands
     */
    private int plainPart(String text, int from) {
        byte[] to = buffer;
        int put = end;
        int at = from;
        for (; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter >= 0x80 || !PLAIN[letter]) {
                break;
            }
            to[put++] = (byte) letter;
        }
        end = put;
        return at;
    }

    /** How many characters were taken. */
    private int special(String text, int at) {
        char letter = text.charAt(at);
        if (letter < 0x80) {
            mark(text, at);
        } else if (letter < 0x800) {
            buffer[end++] = (byte) (0xC0 | (letter >> 6));
            follow(letter);
        } else if (!Character.isSurrogate(letter)) {
            threeBytes(letter);
        } else if (at + 1 < text.length()
                && Character.isSurrogatePair(letter, text.charAt(at + 1))) {
            fourBytes(text.codePointAt(at));
            return 2;
        }
        return 1;
    }

    /** Marks of XML and control characters, most of which are left out. */
    private void mark(String text, int at) {
        switch (text.charAt(at)) {
            case '&' -> bytesThere(AMPERSAND);
            case '<' -> bytesThere(LESS);
            case '>' -> bytesThere(GREATER);
            case '_' -> underscore(text, at);
            case '\r' -> {
                if (at + 1 == text.length() || text.charAt(at + 1) != '\n') {
                    buffer[end++] = '\n';
                }
            }
            default -> {}
        }
    }

    private void underscore(String text, int at) {
        boolean escapes =
                at + 6 < text.length()
                        && text.charAt(at + 1) == 'x'
                        && text.charAt(at + 6) == '_'
                        && text.substring(at + 2, at + 6).chars().allMatch(SheetBytes::isHex);
        if (escapes) {
            bytesThere(UNDERSCORE);
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

    /** There is room for them already. */
    private void bytesThere(byte[] escape) {
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
