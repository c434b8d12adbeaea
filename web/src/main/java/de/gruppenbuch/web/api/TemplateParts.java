package de.gruppenbuch.web.api;

import de.gruppenbuch.domain.form.FormKind;
import de.gruppenbuch.domain.form.TemplateHead;
import de.gruppenbuch.domain.shared.Land;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts of an upload.
 *
 * @param file null if it is missing
 * @param predecessor null if the form follows no other
 */
record TemplateParts(EntityPart file, TemplateHead head, Long predecessor) {

    private static final int LONGEST_TEXT = 2_000;

    /**
     * @throws RuleViolatedException at a part that cannot be read
     */
    static TemplateParts of(List<EntityPart> parts) throws IOException {
        Map<String, String> texts = new HashMap<>();
        EntityPart file = null;
        for (EntityPart part : parts) {
            if (part.getName().equals("file")) {
                file = part;
            } else {
                texts.put(part.getName(), text(part));
            }
        }
        Integer year = number(texts, "year") == null ? null : number(texts, "year").intValue();
        LocalDate from = day(texts, "validFrom");
        TemplateHead head =
                new TemplateHead(
                        texts.get("funder"),
                        constant(texts, "land", Land.class),
                        year,
                        constant(texts, "kind", FormKind.class),
                        texts.getOrDefault("edition", year == null ? "" : String.valueOf(year)),
                        from == null && year != null
                                ? LocalDate.of(year, 1, 1).minusYears(1)
                                : from,
                        day(texts, "validUntil"),
                        texts.getOrDefault("source", "API"));
        return new TemplateParts(file, head, number(texts, "predecessor"));
    }

    private static String text(EntityPart part) throws IOException {
        try (InputStream stream = part.getContent()) {
            return new String(stream.readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8).strip();
        }
    }

    private static Long number(Map<String, String> texts, String name) {
        String text = texts.get(name);
        if (text == null || text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,18}")) {
            throw new RuleViolatedException(name, "base.number.wrong");
        }
        return Long.valueOf(text);
    }

    private static LocalDate day(Map<String, String> texts, String name) {
        String text = texts.get(name);
        try {
            return text == null || text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw new RuleViolatedException(name, "base.day.wrong");
        }
    }

    private static <E extends Enum<E>> E constant(
            Map<String, String> texts, String name, Class<E> type) {
        String text = texts.get(name);
        if (text == null || text.isEmpty()) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw new RuleViolatedException(name, "form.mapping.value");
    }
}
