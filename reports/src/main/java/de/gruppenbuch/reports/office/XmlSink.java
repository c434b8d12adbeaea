package de.gruppenbuch.reports.office;

import java.util.Arrays;

/** Bytes of a part in the making. Text is made fit for XML on its way in. */
public final class XmlSink {

    private static final byte[] AMPERSAND = {'&', 'a', 'm', 'p', ';'};
    private static final byte[] LESS = {'&', 'l', 't', ';'};
    private static final byte[] GREATER = {'&', 'g', 't', ';'};
    private static final byte[] QUOTE = {'&', 'q', 'u', 'o', 't', ';'};

    private byte[] bytes;
    private int length;

    /**
     * @param expected how many bytes it will probably become
     */
    public XmlSink(int expected) {
        this.bytes = new byte[expected];
    }

    /** Copies bytes as they are. */
    public void raw(byte[] source, int from, int to) {
        reserve(to - from);
        System.arraycopy(source, from, bytes, length, to - from);
        length += to - from;
    }

    /** Copies bytes as they are. */
    public void raw(byte[] source) {
        raw(source, 0, source.length);
    }

    /**
     * Writes letters of any kind: the signs of XML escaped, what XML cannot carry (control
     * characters, halves of letters) left out.
     */
    public void text(String text) {
        text(text, 0, text.length());
    }

    /** As {@link #text(String)}, a stretch of it. */
    public void text(String text, int from, int to) {
        reserve((to - from) * 6);
        for (int i = from; i < to; i++) {
            char letter = text.charAt(i);
            if (letter < 0x80) {
                ascii(letter);
            } else if (letter < 0x800) {
                bytes[length++] = (byte) (0xc0 | (letter >> 6));
                bytes[length++] = (byte) (0x80 | (letter & 0x3f));
            } else if (Character.isSurrogate(letter)) {
                if (i + 1 < to && Character.isSurrogatePair(letter, text.charAt(i + 1))) {
                    four(Character.toCodePoint(letter, text.charAt(++i)));
                }
            } else if (letter < 0xfffe) {
                bytes[length++] = (byte) (0xe0 | (letter >> 12));
                bytes[length++] = (byte) (0x80 | ((letter >> 6) & 0x3f));
                bytes[length++] = (byte) (0x80 | (letter & 0x3f));
            }
        }
    }

    /** Everything so far. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void ascii(char letter) {
        switch (letter) {
            case '&' -> raw(AMPERSAND);
            case '<' -> raw(LESS);
            case '>' -> raw(GREATER);
            case '"' -> raw(QUOTE);
            default -> {
                if (letter >= ' ' || letter == '\n' || letter == '\t') {
                    bytes[length++] = (byte) letter;
                }
            }
        }
    }

    private void four(int point) {
        bytes[length++] = (byte) (0xf0 | (point >> 18));
        bytes[length++] = (byte) (0x80 | ((point >> 12) & 0x3f));
        bytes[length++] = (byte) (0x80 | ((point >> 6) & 0x3f));
        bytes[length++] = (byte) (0x80 | (point & 0x3f));
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
