package de.gruppenbuch.domain.assessment;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A JSON object from outside: reads members of the wanted shape and notes each one that has
 * another, with its path. What cannot be read comes back as null, false or empty.
 */
public final class GivenObject {

    private final JsonObject object;
    private final String path;
    private final InputProblems problems;

    /**
     * @param path of the object itself, empty for the whole
     */
    public GivenObject(JsonObject object, String path, InputProblems problems) {
        this.object = object;
        this.path = path;
        this.problems = problems;
    }

    /** The path of a member. */
    public String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    public Set<String> names() {
        return object.keySet();
    }

    /** Notes something that is wrong with a member. */
    public void refuse(String name, String key, String... arguments) {
        problems.add(at(name), key, arguments);
    }

    /** The member as it is; null where it is absent or JSON null. */
    public JsonValue value(String name) {
        JsonValue value = object.get(name);
        return value == null || value.getValueType() == JsonValue.ValueType.NULL ? null : value;
    }

    /** A text that must be there and say something. */
    public String text(String name) {
        String text = optionalText(name);
        if (value(name) == null || (text != null && text.isBlank())) {
            problems.add(at(name), "missing");
            return null;
        }
        return text;
    }

    public String optionalText(String name) {
        JsonValue value = value(name);
        if (value == null || value instanceof JsonString) {
            return value == null ? null : ((JsonString) value).getString();
        }
        problems.add(at(name), "notText");
        return null;
    }

    /** A truth value; absent means no. */
    public boolean flag(String name) {
        JsonValue value = value(name);
        if (value != null && value != JsonValue.TRUE && value != JsonValue.FALSE) {
            problems.add(at(name), "notFlag");
        }
        return value == JsonValue.TRUE;
    }

    /** A whole day. */
    public LocalDate day(String name) {
        String text = text(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            problems.add(at(name), "day", text);
            return null;
        }
    }

    /** A day, month or year of the catalogue; absent means undated. */
    public String optionalDate(String name) {
        String text = optionalText(name);
        if (text != null && !PartialDate.isReadable(text)) {
            problems.add(at(name), "date", text);
            return null;
        }
        return text;
    }

    /** One of the values of an enum; must be there. */
    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        return known(name, text(name), type);
    }

    public <E extends Enum<E>> E optionalChoice(String name, Class<E> type) {
        return known(name, optionalText(name), type);
    }

    private <E extends Enum<E>> E known(String name, String text, Class<E> type) {
        if (text == null) {
            return null;
        }
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(text)) {
                return value;
            }
        }
        String possible =
                Arrays.stream(type.getEnumConstants())
                        .map(Enum::name)
                        .collect(Collectors.joining(", "));
        problems.add(at(name), "choice", text, possible);
        return null;
    }

    /** An object that must be there. */
    public GivenObject object(String name) {
        JsonValue value = value(name);
        if (value instanceof JsonObject inner) {
            return new GivenObject(inner, at(name), problems);
        }
        problems.add(at(name), value == null ? "missing" : "notObject");
        return null;
    }

    /** A list that must be there, though it may be empty. */
    public void requireList(String name) {
        if (value(name) == null) {
            problems.add(at(name), "missing");
        }
    }

    /** A text that must be there in German and English. */
    public void requireBothLanguages(String name) {
        GivenObject both = object(name);
        if (both != null) {
            both.text("de");
            both.text("en");
        }
    }

    /** The texts of a list; absent means none. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        JsonArray list = list(name);
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof JsonString text && !text.getString().isBlank()) {
                texts.add(text.getString());
            } else {
                problems.add(at(name) + "[" + i + "]", "notText");
            }
        }
        return texts;
    }

    /** The objects of a list with their places; absent means none. */
    public List<GivenObject> objects(String name) {
        List<GivenObject> objects = new ArrayList<>();
        JsonArray list = list(name);
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof JsonObject inner) {
                objects.add(new GivenObject(inner, place(name, inner, i), problems));
            } else {
                problems.add(at(name) + "[" + i + "]", "notObject");
            }
        }
        return objects;
    }

    /** With the id where there is one: nobody counts to the 37th entry of a long file. */
    private String place(String name, JsonObject inner, int index) {
        return inner.get("id") instanceof JsonString id
                ? at(name) + "[" + id.getString() + "]"
                : at(name) + "[" + index + "]";
    }

    private JsonArray list(String name) {
        JsonValue value = value(name);
        if (value instanceof JsonArray list) {
            return list;
        }
        if (value != null) {
            problems.add(at(name), "notList");
        }
        return JsonValue.EMPTY_JSON_ARRAY;
    }
}
