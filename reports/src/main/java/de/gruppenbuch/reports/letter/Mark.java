package de.gruppenbuch.reports.letter;

import de.gruppenbuch.reports.office.XmlNode;

/**
 * What stands between double braces in a paragraph.
 *
 * @param first index of its first letter in the paragraph
 * @param end index behind its last letter
 */
record Mark(ParagraphText text, int first, int end, Sign sign, String name) {

    /** What a mark asks for. */
    enum Sign {
        VALUE(""),
        LIST("#"),
        CONDITION("?"),
        END("/");

        private final String sign;

        Sign(String sign) {
            this.sign = sign;
        }

        static Sign of(String content) {
            for (Sign each : values()) {
                if (each != VALUE && content.startsWith(each.sign)) {
                    return each;
                }
            }
            return VALUE;
        }
    }

    /** As people write it. */
    String written() {
        return written(sign, name);
    }

    static String written(Sign sign, String name) {
        return "{{" + sign.sign + name + "}}";
    }

    XmlNode paragraph() {
        return text.paragraph;
    }

    int from() {
        return text.from(first);
    }

    boolean beginsParagraph() {
        return text.beginsAt(first);
    }

    boolean endsParagraph() {
        return text.endsAt(end);
    }

    boolean isAlone() {
        return beginsParagraph() && endsParagraph();
    }
}
