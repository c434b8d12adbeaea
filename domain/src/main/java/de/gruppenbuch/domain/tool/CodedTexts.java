package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.shared.LocalText;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads the coded texts of assessments. The same few hundred lists stand in every list of tools, so
 * what was read once is kept; a list of texts never changes.
 */
final class CodedTexts {

    /** More than a shipped catalogue and the work of many contact points need. */
    private static final int KEPT = 5_000;

    /** Looking a factory up for each text would cost more than reading the text. */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private static final Map<String, List<CodedText>> READ = new ConcurrentHashMap<>();

    private CodedTexts() {}

    static List<CodedText> read(String json) {
        List<CodedText> known = READ.get(json);
        if (known != null) {
            return known;
        }
        if (READ.size() >= KEPT) {
            READ.clear();
        }
        return READ.computeIfAbsent(json, CodedTexts::parse);
    }

    private static List<CodedText> parse(String json) {
        try (JsonReader reader = READERS.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(
                            item ->
                                    new CodedText(
                                            item.getString("code"),
                                            new LocalText(
                                                    item.getString("de"), item.getString("en"))))
                    .toList();
        }
    }
}
