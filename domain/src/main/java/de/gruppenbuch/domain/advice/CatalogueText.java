package de.gruppenbuch.domain.advice;

import de.gruppenbuch.domain.shared.LocalText;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;

/** Reads texts and sources out of the shipped catalogue. */
final class CatalogueText {

    private final JsonObject sources;

    CatalogueText(JsonObject catalogue) {
        sources = catalogue.getJsonObject("sources");
    }

    SourceNote source(JsonObject entry) {
        JsonObject source = sources.getJsonObject(entry.getString("sourceId"));
        if (source == null) {
            return SourceNote.NONE;
        }
        String url = source.getString("url", "");
        return new SourceNote(
                source.getString("publisher", ""),
                source.getString("title", ""),
                source.getString("date", ""),
                url.startsWith("http") ? url : "");
    }

    DatedFact fact(JsonObject entry) {
        return new DatedFact(
                entry.getString("key"),
                local(entry.getJsonObject("text")),
                day(entry),
                source(entry));
    }

    static PartialDay day(JsonObject entry) {
        return PartialDay.of(optional(entry, "asOf"));
    }

    static LocalText local(JsonObject text) {
        return new LocalText(text.getString("de"), text.getString("en"));
    }

    /** Empty for a missing name and for null. */
    static String optional(JsonObject entry, String name) {
        return entry.get(name) instanceof JsonString text ? text.getString() : "";
    }

    static List<JsonObject> objects(JsonObject entry, String name) {
        JsonArray array = entry.getJsonArray(name);
        return array == null ? List.of() : array.getValuesAs(JsonObject.class);
    }

    static List<String> strings(JsonObject entry, String name) {
        return entry.getJsonArray(name).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
