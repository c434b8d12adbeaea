package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.Answer;
import de.gruppenbuch.domain.form.FieldKind;
import de.gruppenbuch.reports.office.XmlNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Content controls of Word (ISO/IEC 29500-1, 17.5.2; check boxes MS-DOCX 2.6.1). */
final class WordControls {

    /** Kinds that hold other things than an answer. */
    private static final Set<String> HOLDERS =
            Set.of(
                    "w:docPartObj",
                    "w:docPartList",
                    "w:picture",
                    "w:equation",
                    "w:citation",
                    "w:bibliography",
                    "w:group",
                    "w15:repeatingSection",
                    "w15:repeatingSectionItem");

    private WordControls() {}

    /** Null if the control only holds others or may not be filled in. */
    static WordFound of(WordPart part, XmlNode control) {
        XmlNode properties = control.child("w:sdtPr");
        XmlNode content = control.child("w:sdtContent");
        if (content == null || properties == null || isHolder(properties, content)) {
            return null;
        }
        WordFound found = new WordFound(part, control.from(), kind(properties));
        String alias = Objects.requireNonNullElse(properties.valueOf("w:alias"), "").strip();
        String tag = Objects.requireNonNullElse(properties.valueOf("w:tag"), "").strip();
        found.alias = WordLabels.clean(alias);
        found.name = tag.isEmpty() ? alias : tag;
        if (found.kind == FieldKind.CHECK) {
            WordBoxes.control(found, properties.child("w14:checkbox"), content);
            return found;
        }
        boolean placeholder = isOn(properties.child("w:showingPlcHdr"));
        found.value = placeholder ? "" : WordLabels.shown(content);
        found.choices = choices(properties);
        place(found, properties, content, placeholder);
        return found;
    }

    private static boolean isHolder(XmlNode properties, XmlNode content) {
        String lock = properties.valueOf("w:lock");
        return properties.children().stream().anyMatch(each -> HOLDERS.contains(each.name()))
                || (lock != null && lock.endsWith("ontentLocked"))
                || content.find("w:sdt") != null
                || content.find("w:tbl") != null
                || content.find("w:tr") != null
                || content.find("w:ffData") != null;
    }

    private static FieldKind kind(XmlNode properties) {
        if (properties.child("w14:checkbox") != null) {
            return FieldKind.CHECK;
        }
        if (properties.child("w:date") != null) {
            return FieldKind.DATE;
        }
        return choices(properties).isEmpty() ? FieldKind.TEXT : FieldKind.CHOICE;
    }

    /** The first line of a list is often an invitation to choose, with an empty value. */
    private static List<String> choices(XmlNode properties) {
        XmlNode list = properties.child("w:dropDownList");
        list = list == null ? properties.child("w:comboBox") : list;
        if (list == null) {
            return List.of();
        }
        return list.children().stream()
                .filter(item -> item.is("w:listItem"))
                .filter(item -> !"".equals(item.attribute("w:value")))
                .map(WordControls::choice)
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .toList();
    }

    private static String choice(XmlNode item) {
        String shown = item.attribute("w:displayText");
        return shown == null ? Objects.requireNonNullElse(item.attribute("w:value"), "") : shown;
    }

    private static void place(
            WordFound found, XmlNode properties, XmlNode content, boolean placeholder) {
        WordSlots slots = new WordSlots(found);
        XmlNode own = properties.child("w:rPr");
        if (placeholder) {
            XmlNode showing = properties.child("w:showingPlcHdr");
            slots.clear(showing.from(), showing.to());
            dropPlaceholderStyle(slots, content, own);
        }
        // Word would show the bound part of the package again instead of the answer.
        for (XmlNode each : properties.children()) {
            if (each.is("w:dataBinding") || each.is("w15:dataBinding")) {
                slots.clear(each.from(), each.to());
            }
        }
        if (found.kind == FieldKind.DATE) {
            date(slots, properties.child("w:date"));
        }
        WordTextPlace.in(found, content, own == null ? "" : own.raw());
    }

    /** Answers are set in the run properties of the control, not in the grey of the invitation. */
    private static void dropPlaceholderStyle(WordSlots slots, XmlNode content, XmlNode own) {
        XmlNode run = content.find("w:r");
        XmlNode grey = run == null ? null : run.child("w:rPr");
        if (grey == null) {
            return;
        }
        String instead = own == null ? "" : own.raw();
        XmlNode style = grey.child("w:rStyle");
        if (own != null) {
            byte[] raw = instead.getBytes(StandardCharsets.UTF_8);
            slots.write(grey.from(), grey.to(), (answer, target) -> target.raw(raw));
        } else if (style != null) {
            slots.clear(style.from(), style.to());
        }
    }

    private static void date(WordSlots slots, XmlNode date) {
        XmlNode.Attribute full = date.place("w:fullDate");
        if (full == null) {
            int at = date.from() + 1 + date.rawName().length();
            slots.write(at, at, (answer, target) -> target.raw(bytes(fullDate(date, answer))));
        } else {
            slots.write(
                    full.attribute(),
                    full.to() + 1,
                    (answer, target) -> target.raw(bytes(fullDate(date, answer))));
        }
    }

    /** Midnight, as Word writes it; a date in words has none. */
    private static String fullDate(XmlNode date, Answer answer) {
        return answer instanceof Answer.Day day
                ? " " + date.prefix() + "fullDate=\"" + day.day() + "T00:00:00Z\""
                : "";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A property without a value is switched on. */
    static boolean isOn(XmlNode property) {
        if (property == null) {
            return false;
        }
        String value = property.attribute(property.name().startsWith("w14:") ? "w14:val" : "w:val");
        return value == null || value.equals("1") || value.equals("true") || value.equals("on");
    }
}
