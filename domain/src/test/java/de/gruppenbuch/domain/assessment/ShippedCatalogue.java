package de.gruppenbuch.domain.assessment;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The offerings of the shipped catalogue, as JSON and as facts. */
final class ShippedCatalogue {

    /** An offering with the category of its tool. */
    record Shipped(String id, ToolCategory category, JsonObject json) {

        OfferingFacts facts() {
            return ShippedCatalogue.facts(json);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    static final JsonObject CATALOGUE = read();
    static final List<Shipped> OFFERINGS = offerings();

    private ShippedCatalogue() {}

    static Shipped offering(String id) {
        return OFFERINGS.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    static OfferingFacts facts(JsonObject offering) {
        InputProblems problems = new InputProblems();
        OfferingFacts facts =
                new OfferingReader(problems).read(new GivenObject(offering, "", problems));
        if (!problems.found().isEmpty()) {
            throw new IllegalArgumentException(problems.found().toString());
        }
        return facts;
    }

    private static List<Shipped> offerings() {
        List<Shipped> offerings = new ArrayList<>();
        for (JsonObject tool : CATALOGUE.getJsonArray("tools").getValuesAs(JsonObject.class)) {
            ToolCategory category = ToolCategory.valueOf(tool.getString("category"));
            for (JsonObject one : tool.getJsonArray("offerings").getValuesAs(JsonObject.class)) {
                offerings.add(new Shipped(one.getString("id"), category, one));
            }
        }
        return List.copyOf(offerings);
    }

    private static JsonObject read() {
        try (InputStream stream =
                        ShippedCatalogue.class.getResourceAsStream("/catalogue/tools.json");
                JsonReader reader = Json.createReader(stream)) {
            return reader.readObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
