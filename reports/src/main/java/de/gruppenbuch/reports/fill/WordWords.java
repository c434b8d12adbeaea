package de.gruppenbuch.reports.fill;

import de.gruppenbuch.reports.office.XmlSink;
import java.nio.charset.StandardCharsets;

/** Words as elements of a run: lines are parted by breaks, columns by tabs. */
final class WordWords {

    private final String open;
    private final String close;
    private final byte[] lineBreak;
    private final byte[] tab;

    /**
     * @param prefix of Word's namespace in the part, with its colon
     */
    WordWords(String prefix) {
        this.open = "<" + prefix + "t xml:space=\"preserve\">";
        this.close = "</" + prefix + "t>";
        this.lineBreak = between("<" + prefix + "br/>");
        this.tab = between("<" + prefix + "tab/>");
    }

    String open() {
        return open;
    }

    String close() {
        return close;
    }

    /** Writes what stands between {@link #open} and {@link #close}. */
    void write(String text, XmlSink target) {
        int written = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char sign = text.charAt(i);
            if (sign == '\n' || sign == '\t' || sign == '\r') {
                target.text(text, written, i);
                boolean pair = sign == '\r' && i + 1 < length && text.charAt(i + 1) == '\n';
                if (!pair) {
                    target.raw(sign == '\t' ? tab : lineBreak);
                }
                written = i + 1;
            }
        }
        target.text(text, written, length);
    }

    private byte[] between(String element) {
        return (close + element + open).getBytes(StandardCharsets.UTF_8);
    }
}
