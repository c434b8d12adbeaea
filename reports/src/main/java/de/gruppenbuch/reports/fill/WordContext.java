package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.FieldKind;
import de.gruppenbuch.reports.office.XmlNode;
import java.util.ArrayList;
import java.util.List;

/** What was read just before: words above stand for the label where none stand beside. */
final class WordContext {

    /** Styles of headings in German and English Word. */
    private static final String HEADING = "(?i)(?:heading|berschrift|überschrift|title|titel).*";

    private static final int LONGEST_HEADING = 100;
    private static final int LONGEST_LABEL = 200;

    /** The heading that was read last. */
    String section = "";

    /** Words of the paragraph before, if it had no fields. */
    private String above = "";

    /** Fields that wait for words below them. */
    private List<WordFound> waiting = List.of();

    /** Whether a paragraph is set like a heading. */
    static boolean isHeading(WordLine line) {
        XmlNode properties = line.paragraph.child("w:pPr");
        String style = properties == null ? null : properties.valueOf("w:pStyle");
        return (style != null && style.matches(HEADING)) || isBold(line);
    }

    /** What stands above a table. */
    String title() {
        return above.isEmpty() ? section : WordLabels.clean(above);
    }

    /** A question just above, which a control of its own paragraphs answers. */
    String question() {
        return WordLabels.endsLikeQuestion(above) ? WordLabels.clean(above) : "";
    }

    /** Nothing that was read before counts any more. */
    void forget() {
        above = "";
        waiting = List.of();
    }

    /** Reads on, and names fields by what stood above and by what comes below. */
    void read(WordLine line) {
        String words = WordLabels.clean(line.words());
        if (!line.spans.isEmpty()) {
            name(line);
        } else if (!words.isEmpty()) {
            nameFromBelow(line.words(), words);
            above = line.words().strip();
            boolean heading = words.length() <= LONGEST_HEADING && isHeading(line);
            section = heading ? words : section;
        }
    }

    private void name(WordLine line) {
        String label = above.length() <= LONGEST_LABEL ? WordLabels.clean(above) : "";
        boolean statement = line.words().strip().endsWith(".");
        boolean asks = WordLabels.endsLikeQuestion(above) && !statement;
        List<WordFound> wait = new ArrayList<>();
        boolean behindBox = false;
        for (WordLine.Span span : line.spans) {
            WordFound field = span.field();
            behindBox |= field.kind == FieldKind.CHECK;
            if (behindBox) {
                field.question = field.question.isEmpty() && asks ? label : field.question;
            } else if (field.label.isEmpty() && asks) {
                field.label = label;
            } else if (field.label.isEmpty()) {
                wait.add(field);
            }
        }
        waiting = wait;
        boolean goesOn = line.spans.get(0).field().kind == FieldKind.CHECK && asks;
        above = goesOn ? above : "";
    }

    /** Columns under several lines name one each. */
    private void nameFromBelow(String raw, String words) {
        String[] columns = raw.strip().split("\\t+| {3,}");
        for (int i = 0; i < waiting.size(); i++) {
            WordFound field = waiting.get(i);
            boolean own = columns.length == waiting.size();
            if (field.after.isEmpty()) {
                field.after = own ? WordLabels.clean(columns[i]) : words;
            }
        }
        waiting = List.of();
    }

    private static boolean isBold(WordLine line) {
        boolean any = false;
        for (XmlNode run : line.paragraph.children()) {
            if (run.is("w:r") && run.child("w:t") != null && !run.child("w:t").text().isBlank()) {
                XmlNode properties = run.child("w:rPr");
                any = properties != null && WordControls.isOn(properties.child("w:b"));
                if (!any) {
                    return false;
                }
            }
        }
        return any;
    }
}
