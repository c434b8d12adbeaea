package de.gruppenbuch.reports.office;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text of XML and where each of its letters stands. */
public final class XmlText {

    private final StringBuilder text = new StringBuilder();

    /** First byte of each letter and the one behind it, in turn, and the end of the stretch. */
    private int[] places = new int[32];

    private XmlText() {}

    /** Letters of a stretch without elements; comments and the marks of CDATA are passed over. */
    public static XmlText of(byte[] xml, int from, int to) {
        XmlText result = new XmlText();
        int at = from;
        boolean literal = false;
        while (at < to) {
            if (!literal && starts(xml, at, "<!--")) {
                at = indexOf(xml, at, "-->") + 3;
            } else if (!literal && starts(xml, at, "<![CDATA[")) {
                at += 9;
                literal = true;
            } else if (literal && starts(xml, at, "]]>")) {
                at += 3;
                literal = false;
            } else if (!literal && xml[at] == '<') {
                at = indexOf(xml, at, ">") + 1;
            } else if (!literal && xml[at] == '&') {
                at = result.reference(xml, at);
            } else {
                at = result.letter(xml, at);
            }
        }
        result.place(to, to);
        return result;
    }

    static String decode(byte[] xml, int from, int to) {
        for (int at = from; at < to; at++) {
            if (xml[at] == '&' || xml[at] == '<') {
                return of(xml, from, to).toString();
            }
        }
        return from >= to ? "" : new String(xml, from, to - from, StandardCharsets.UTF_8);
    }

    /** How many letters there are. */
    public int length() {
        return text.length();
    }

    /** The letter at a place of the text. */
    public char charAt(int index) {
        return text.charAt(index);
    }

    /** First byte of a letter; of the letter behind the last one the end of the stretch. */
    public int place(int index) {
        return places[2 * index];
    }

    /** The first byte behind a letter. */
    public int behind(int index) {
        return places[2 * index + 1];
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private int letter(byte[] xml, int at) {
        if (xml[at] >= 0) {
            place(at, at + 1);
            text.append((char) xml[at]);
            return at + 1;
        }
        int first = Byte.toUnsignedInt(xml[at]);
        int length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
        int end = Math.min(at + length, xml.length);
        add(new String(xml, at, end - at, StandardCharsets.UTF_8), at, end);
        return end;
    }

    private int reference(byte[] xml, int at) {
        int end = indexOf(xml, at, ";");
        String name = new String(xml, at + 1, end - at - 1, StandardCharsets.US_ASCII);
        add(
                switch (name) {
                    case "amp" -> "&";
                    case "lt" -> "<";
                    case "gt" -> ">";
                    case "quot" -> "\"";
                    case "apos" -> "'";
                    default -> number(name);
                },
                at,
                end + 1);
        return end + 1;
    }

    private static String number(String name) {
        boolean hex = name.matches("#x[0-9A-Fa-f]{1,6}");
        if (!hex && !name.matches("#\\d{1,7}")) {
            throw Refusal.BROKEN.at();
        }
        int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
        if (!Character.isValidCodePoint(code)) {
            throw Refusal.BROKEN.at();
        }
        return Character.toString(code);
    }

    private void add(String letters, int at, int behind) {
        for (int i = 0; i < letters.length(); i++) {
            place(at, behind);
            text.append(letters.charAt(i));
        }
    }

    /** Of the next letter. */
    private void place(int at, int behind) {
        int next = 2 * text.length();
        if (next == places.length) {
            places = Arrays.copyOf(places, next * 2);
        }
        places[next] = at;
        places[next + 1] = behind;
    }

    static boolean starts(byte[] xml, int at, String wanted) {
        if (at + wanted.length() > xml.length) {
            return false;
        }
        for (int i = 0; i < wanted.length(); i++) {
            if (xml[at + i] != wanted.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int indexOf(byte[] xml, int from, String wanted) {
        int at = from;
        while (!starts(xml, at, wanted)) {
            if (++at >= xml.length) {
                throw Refusal.BROKEN.at();
            }
        }
        return at;
    }
}
