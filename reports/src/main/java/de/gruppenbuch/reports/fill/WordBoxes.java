package de.gruppenbuch.reports.fill;

import de.gruppenbuch.reports.office.XmlNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** Boxes to tick, in the ways in which forms draw them. */
final class WordBoxes {

    /** Empty boxes: of Unicode, and of Wingdings in the private area. */
    private static final String OPEN =
            "\u2610\u25a1\u25a2\u25fb\u274f\u2750\u2751\u2752\u2b1c\u25cb\u25ef\uf0a8\uf06f\uf071\uf072\uf0a3";

    private static final String TICKED = "\u2612\u2611\u25a3\uf0fe\uf0fd\uf078\uf053\uf054";

    /** Boxes of a typewriter. */
    static final Pattern TYPED = Pattern.compile("\\[[ \\u00a0xX]?]|\\([ \\u00a0]\\)");

    private static final char CROSSED = '\u2612';
    private static final char EMPTY = '\u2610';
    private static final char CROSSED_WINGDINGS = '\uf0fd';
    private static final char EMPTY_WINGDINGS = '\uf0a8';

    private WordBoxes() {}

    static boolean isBox(char letter) {
        return OPEN.indexOf(letter) >= 0 || TICKED.indexOf(letter) >= 0;
    }

    static boolean isTicked(char letter) {
        return TICKED.indexOf(letter) >= 0;
    }

    /** The letter for the other state, of the same font. */
    private static char turned(char letter) {
        boolean wingdings = letter >= '\uf000' && letter <= '\uf0ff';
        if (letter == '\u25cb' || letter == '\u25ef') {
            return '\u25cf';
        }
        if (isTicked(letter)) {
            return wingdings ? EMPTY_WINGDINGS : EMPTY;
        }
        return wingdings ? CROSSED_WINGDINGS : CROSSED;
    }

    /** A box that is a letter of a text, between these bytes. */
    static void letter(WordFound found, int from, int to, char letter) {
        byte[] xml = found.part.xml();
        byte[] other = Character.toString(turned(letter)).getBytes(StandardCharsets.UTF_8);
        new WordSlots(found)
                .write(
                        from,
                        to,
                        (answer, target) -> {
                            if (WordSlots.ticked(answer) == isTicked(letter)) {
                                target.raw(xml, from, to);
                            } else {
                                target.raw(other);
                            }
                        });
        found.value = String.valueOf(isTicked(letter));
    }

    /** A box of brackets; what stands between them, from one byte to another. */
    static void typed(WordFound found, int from, int to, boolean ticked) {
        byte[] xml = found.part.xml();
        new WordSlots(found)
                .write(
                        from,
                        to,
                        (answer, target) -> {
                            if (WordSlots.ticked(answer) == ticked) {
                                target.raw(xml, from, to);
                            } else {
                                target.text(ticked ? " " : "X");
                            }
                        });
        found.value = String.valueOf(ticked);
    }

    /** A box that is {@code w:sym}. */
    static void symbol(WordFound found, XmlNode symbol, char letter) {
        XmlNode.Attribute code = symbol.place("w:char");
        String same = Objects.requireNonNullElse(symbol.attribute("w:char"), "");
        String other = Integer.toHexString(turned(letter)).toUpperCase(Locale.ROOT);
        new WordSlots(found)
                .text(
                        code.from(),
                        code.to(),
                        answer -> WordSlots.ticked(answer) == isTicked(letter) ? same : other);
        found.value = String.valueOf(isTicked(letter));
    }

    /** A check box control: its state and the sign that is shown. */
    static void control(WordFound found, XmlNode box, XmlNode content) {
        XmlNode checked = box.child("w14:checked");
        WordSlots slots = new WordSlots(found);
        found.value = String.valueOf(WordControls.isOn(checked));
        XmlNode.Attribute state = checked == null ? null : checked.place("w14:val");
        if (state != null) {
            slots.text(state.from(), state.to(), answer -> WordSlots.ticked(answer) ? "1" : "0");
        } else if (checked != null) {
            slots.write(
                    checked.from(),
                    checked.to(),
                    (answer, target) -> target.raw(checked(box, WordSlots.ticked(answer))));
        } else if (!box.closesItself()) {
            slots.write(
                    box.inner(),
                    box.inner(),
                    (answer, target) -> target.raw(checked(box, WordSlots.ticked(answer))));
        }
        sign(slots, box, content);
    }

    private static byte[] checked(XmlNode box, boolean ticked) {
        String prefix = box.prefix();
        String value = ticked ? "1" : "0";
        return ("<" + prefix + "checked " + prefix + "val=\"" + value + "\"/>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void sign(WordSlots slots, XmlNode box, XmlNode content) {
        List<XmlNode> words = WordTextPlace.words(content);
        byte[] ticked = glyph(box.child("w14:checkedState"), "2612", content);
        byte[] open = glyph(box.child("w14:uncheckedState"), "2610", content);
        for (int i = 0; i < words.size(); i++) {
            XmlNode node = words.get(i);
            if (i == 0) {
                slots.write(
                        node.from(),
                        node.to(),
                        (answer, target) -> target.raw(WordSlots.ticked(answer) ? ticked : open));
            } else {
                slots.clear(node.from(), node.to());
            }
        }
    }

    private static byte[] glyph(XmlNode state, String usual, XmlNode content) {
        String code = state == null ? null : state.attribute("w14:val");
        String font = state == null ? null : state.attribute("w14:font");
        int letter = hex(code == null ? usual : code, usual);
        String prefix = content.prefix();
        String element = "<" + prefix + "t>" + Character.toString(letter) + "</" + prefix + "t>";
        if (font != null && font.matches("Wingdings.*|Webdings|Symbol")) {
            String sign = Integer.toHexString(letter < 0x100 ? 0xf000 + letter : letter);
            element =
                    String.format(
                            "<%1$ssym %1$sfont=\"%2$s\" %1$schar=\"%3$s\"/>",
                            prefix, font.replaceAll("[<&\"]", ""), sign.toUpperCase(Locale.ROOT));
        }
        return element.getBytes(StandardCharsets.UTF_8);
    }

    private static int hex(String code, String usual) {
        boolean valid = code.matches("[0-9A-Fa-f]{2,4}");
        int letter = Integer.parseInt(valid ? code : usual, 16);
        boolean writable =
                (letter >= ' ' && letter < 0xd800) || (letter >= 0xe000 && letter < 0xfffe);
        return writable && letter != '<' && letter != '&' ? letter : Integer.parseInt(usual, 16);
    }
}
