package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.Answer;
import de.gruppenbuch.domain.form.FieldKind;
import de.gruppenbuch.reports.office.XmlNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** A form field of old Word (ISO/IEC 29500-1, 17.16.17): text, check box or list. */
final class WordLegacy {

    /** Kinds of text that Word works out by itself. */
    private static final Set<String> WORKED_OUT =
            Set.of("calculated", "currentDate", "currentTime");

    final WordFound found;
    private final XmlNode data;
    private final List<XmlNode> words = new ArrayList<>();
    private XmlNode separate;

    private WordLegacy(WordFound found, XmlNode data) {
        this.found = found;
        this.data = data;
    }

    /** Null if the field does not ask for anything. */
    static WordLegacy of(WordPart part, XmlNode begin) {
        XmlNode data = begin.child("w:ffData");
        if (data == null) {
            return null;
        }
        XmlNode text = data.child("w:textInput");
        FieldKind kind = kind(data, text);
        XmlNode enabled = data.child("w:enabled");
        boolean closed = enabled != null && !WordControls.isOn(enabled);
        if (kind == null || closed) {
            return null;
        }
        WordFound found = new WordFound(part, begin.from(), kind);
        found.name = Objects.requireNonNullElse(data.valueOf("w:name"), "");
        if (text != null) {
            found.maxLength = length(text.valueOf("w:maxLength"));
        }
        return new WordLegacy(found, data);
    }

    private static FieldKind kind(XmlNode data, XmlNode text) {
        if (data.child("w:checkBox") != null) {
            return FieldKind.CHECK;
        }
        if (data.child("w:ddList") != null) {
            return FieldKind.CHOICE;
        }
        String type = text == null ? null : text.valueOf("w:type");
        if (text == null || (type != null && WORKED_OUT.contains(type))) {
            return null;
        }
        return "date".equals(type) ? FieldKind.DATE : FieldKind.TEXT;
    }

    void separate(XmlNode mark) {
        separate = mark;
    }

    void add(XmlNode word) {
        words.add(word);
    }

    /** The field is read to its end. */
    void end(XmlNode mark) {
        WordSlots slots = new WordSlots(found);
        switch (found.kind) {
            case CHECK -> box(slots, data.child("w:checkBox"));
            case CHOICE -> list(slots, data.child("w:ddList"));
            default -> text(slots, mark);
        }
    }

    private void text(WordSlots slots, XmlNode end) {
        StringBuilder shown = new StringBuilder();
        words.forEach(word -> shown.append(WordLabels.shownWord(word)));
        found.value = WordLabels.answered(shown.toString());
        if (!words.isEmpty()) {
            slots.replace(words);
        } else if (separate != null) {
            slots.words(separate.to(), separate.to(), "", "");
        } else {
            String prefix = end.prefix();
            String mark = "<" + prefix + "fldChar " + prefix + "fldCharType=\"separate\"/>";
            slots.words(end.from(), end.from(), mark, "");
        }
    }

    private void box(WordSlots slots, XmlNode box) {
        XmlNode checked = box.child("w:checked");
        XmlNode usual = box.child("w:default");
        found.value = String.valueOf(WordControls.isOn(checked == null ? usual : checked));
        state(slots, box, checked, "checked");
    }

    private void list(WordSlots slots, XmlNode list) {
        found.choices =
                list.children().stream()
                        .filter(entry -> entry.is("w:listEntry"))
                        .map(entry -> Objects.requireNonNullElse(entry.attribute("w:val"), ""))
                        .toList();
        String chosen = list.valueOf("w:result");
        chosen = chosen == null ? list.valueOf("w:default") : chosen;
        Integer index = chosen == null ? null : length(chosen);
        int at = index == null ? 0 : index;
        found.value = at < found.choices.size() ? found.choices.get(at).strip() : "";
        state(slots, list, list.child("w:result"), "result");
    }

    /** The state is an element of its own that may be missing. */
    private void state(WordSlots slots, XmlNode holder, XmlNode old, String name) {
        String prefix = holder.prefix();
        String open = "<" + prefix + name + " " + prefix + "val=\"";
        if (old != null) {
            slots.write(
                    old.from(),
                    old.to(),
                    (a, target) -> target.raw(bytes(open + value(a) + "\"/>")));
        } else if (holder.closesItself()) {
            String raw = holder.raw();
            String begin = raw.substring(0, raw.lastIndexOf('/')) + ">" + open;
            String end = "\"/></" + holder.rawName() + ">";
            slots.write(
                    holder.from(),
                    holder.to(),
                    (a, target) -> target.raw(bytes(begin + value(a) + end)));
        } else {
            int at = found.kind == FieldKind.CHECK ? holder.innerEnd() : holder.inner();
            slots.write(at, at, (a, target) -> target.raw(bytes(open + value(a) + "\"/>")));
        }
    }

    private String value(Answer answer) {
        if (found.kind == FieldKind.CHECK) {
            return WordSlots.ticked(answer) ? "1" : "0";
        }
        String wanted = answer.text().strip().toLowerCase(Locale.ROOT);
        for (int i = 0; i < found.choices.size(); i++) {
            if (found.choices.get(i).strip().toLowerCase(Locale.ROOT).equals(wanted)) {
                return String.valueOf(i);
            }
        }
        throw new IllegalArgumentException("no choice of field " + found.id);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Null if there is no limit or it cannot be read. */
    private static Integer length(String value) {
        boolean number = value != null && value.matches("\\d{1,6}");
        int length = number ? Integer.parseInt(value) : 0;
        return length == 0 ? null : length;
    }
}
