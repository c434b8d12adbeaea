package de.gruppenbuch.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** Holds an answer of the API against the OpenAPI document, property by property. */
final class Shapes {

    private Shapes() {}

    /** Schema of the answer to a GET. */
    static JsonObject answer(JsonObject document, String path) {
        JsonObject get = document.getJsonObject("paths").getJsonObject(path).getJsonObject("get");
        return get.getJsonObject("responses")
                .getJsonObject("200")
                .getJsonObject("content")
                .getJsonObject("application/json")
                .getJsonObject("schema");
    }

    /** Fails at a property that the document does not know, or knows with another type. */
    static void assertSame(JsonValue value, JsonObject schema, JsonObject document) {
        JsonObject known = resolve(schema, document);
        switch (value.getValueType()) {
            case OBJECT -> {
                JsonObject properties = known.getJsonObject("properties");
                value.asJsonObject()
                        .forEach(
                                (name, part) -> {
                                    assertThat(properties).as(schema.toString()).containsKey(name);
                                    assertSame(part, properties.getJsonObject(name), document);
                                });
            }
            case ARRAY ->
                    value.asJsonArray()
                            .forEach(
                                    part ->
                                            assertSame(
                                                    part, known.getJsonObject("items"), document));
            case NUMBER -> assertThat(known.getString("type")).isEqualTo("integer");
            case STRING -> assertThat(known.getString("type")).isEqualTo("string");
            default -> assertThat(known.getString("type")).isEqualTo("boolean");
        }
    }

    /** Schema by its name. */
    static JsonObject schema(JsonObject document, String name) {
        return document.getJsonObject("components").getJsonObject("schemas").getJsonObject(name);
    }

    private static JsonObject resolve(JsonObject schema, JsonObject document) {
        if (!schema.containsKey("$ref")) {
            return schema;
        }
        String name = schema.getString("$ref").replaceAll(".*/", "");
        return schema(document, name);
    }
}
