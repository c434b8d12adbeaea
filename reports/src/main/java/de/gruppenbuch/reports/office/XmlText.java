package de.gruppenbuch.reports.office;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text of XML and where each of its letters stands. */
public final class XmlText {

    private final StringBuilder text = new StringBuilder();

    /** First byte of each letter, and behind the last one. */
    private int[] places = new int[16];

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
        result.place(result.text.length(), to);
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
        return places[index];
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private int letter(byte[] xml, int at) {
        int first = Byte.toUnsignedInt(xml[at]);
        int length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
        add(new String(xml, at, Math.min(length, xml.length - at), StandardCharsets.UTF_8), at);
        return at + length;
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
                at);
        return end + 1;
    }

    private static String number(String name) {
        boolean hex = name.startsWith("#x");
        int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
        return Character.toString(code);
    }

    private void add(String letters, int at) {
        for (int i = 0; i < letters.length(); i++) {
            place(text.length(), at);
            text.append(letters.charAt(i));
        }
    }

    private void place(int index, int at) {
        if (index == places.length) {
            places = Arrays.copyOf(places, index * 2);
        }
        places[index] = at;
    }

    private static boolean starts(byte[] xml, int at, String wanted) {
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
