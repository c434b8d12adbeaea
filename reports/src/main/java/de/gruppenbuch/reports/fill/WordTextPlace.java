package de.gruppenbuch.reports.fill;

import de.gruppenbuch.reports.office.XmlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts the words of an answer into a content control or a cell. */
final class WordTextPlace {

    /** What a run shows. */
    static final Set<String> WORDS =
            Set.of(
                    "w:t",
                    "w:tab",
                    "w:br",
                    "w:cr",
                    "w:sym",
                    "w:noBreakHyphen",
                    "w:softHyphen",
                    "w:ptab");

    /** Traces of changes are no formatting. */
    private static final Set<String> TRACES =
            Set.of("w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:rPrChange");

    private WordTextPlace() {}

    /**
     * Finds the place within an element that holds paragraphs or runs.
     *
     * @param properties run properties where the element has no run of its own, may be empty
     */
    static void in(WordFound field, XmlNode holder, String properties) {
        WordSlots slots = new WordSlots(field);
        List<XmlNode> words = words(holder);
        if (!words.isEmpty()) {
            slots.replace(words);
            return;
        }
        XmlNode run = holder.find("w:r");
        if (run != null && !run.closesItself()) {
            slots.words(run.innerEnd(), run.innerEnd(), "", "");
            return;
        }
        XmlNode paragraph = holder.is("w:p") ? holder : holder.find("w:p");
        if (paragraph == null) {
            intoEmpty(slots, holder, properties);
        } else {
            String mark = markProperties(paragraph);
            intoEmpty(slots, paragraph, properties.isEmpty() ? mark : properties);
        }
    }

    /** Elements that show something, without what was deleted. */
    static List<XmlNode> words(XmlNode holder) {
        List<XmlNode> found = new ArrayList<>();
        collect(holder, found);
        return found;
    }

    /** Properties that the mark of a paragraph gives to what is typed into it. */
    static String markProperties(XmlNode paragraph) {
        XmlNode properties = paragraph.child("w:pPr");
        XmlNode mark = properties == null ? null : properties.child("w:rPr");
        if (mark == null) {
            return "";
        }
        StringBuilder kept = new StringBuilder();
        for (XmlNode child : mark.children()) {
            if (!TRACES.contains(child.name())) {
                kept.append(child.raw());
            }
        }
        return kept.length() == 0
                ? ""
                : "<" + mark.rawName() + ">" + kept + "</" + mark.rawName() + ">";
    }

    /** A run at the end of an element without any. */
    static void intoEmpty(WordSlots slots, XmlNode holder, String properties) {
        String prefix = holder.prefix();
        String before = "<" + prefix + "r>" + properties;
        String after = "</" + prefix + "r>";
        if (holder.closesItself()) {
            String tag = holder.raw();
            String open = tag.substring(0, tag.lastIndexOf('/')).stripTrailing() + ">";
            String close = "</" + holder.rawName() + ">";
            slots.words(holder.from(), holder.to(), open + before, after + close);
        } else {
            slots.words(holder.innerEnd(), holder.innerEnd(), before, after);
        }
    }

    private static void collect(XmlNode holder, List<XmlNode> found) {
        for (XmlNode child : holder.children()) {
            if (child.is("w:del") || child.is("w:moveFrom") || child.is("w:pPr")) {
                continue;
            }
            if (WORDS.contains(child.name()) && holder.is("w:r")) {
                found.add(child);
            } else {
                collect(child, found);
            }
        }
    }
}
