package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.shared.LocalText;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;

/** Looks up the texts behind the codes of the shipped catalogue. */
final class CatalogueTexts {

    private final JsonObject reasonTexts;
    private final JsonObject conditions;
    private final JsonObject sources;

    CatalogueTexts(JsonObject catalogue) {
        reasonTexts = catalogue.getJsonObject("rules").getJsonObject("reasonTexts");
        conditions = catalogue.getJsonObject("conditions");
        sources = catalogue.getJsonObject("sources");
    }

    /** Reasons such as {@code K7:X01=RED}: the rule with its text, in the given order. */
    String reasons(JsonObject proposal) {
        JsonArrayBuilder result = Json.createArrayBuilder();
        for (JsonString reason : proposal.getJsonArray("reasons").getValuesAs(JsonString.class)) {
            String rule = reason.getString().split(":")[0];
            result.add(coded(reason.getString(), reasonTexts.getJsonObject(rule)));
        }
        return result.build().toString();
    }

    /**
     * Conditions of the judgement first, then those that always hold for the category; none twice.
     */
    String conditions(JsonObject proposal) {
        JsonArrayBuilder result = Json.createArrayBuilder();
        List<String> own = strings(proposal, "conditions");
        own.forEach(code -> result.add(coded(code, conditions.getJsonObject(code))));
        strings(proposal, "baselineConditions").stream()
                .filter(code -> !own.contains(code))
                .forEach(code -> result.add(coded(code, conditions.getJsonObject(code))));
        return result.build().toString();
    }

    /** Source of the first reason that rests on an answer with a source; null if there is none. */
    JsonObject decidingSource(JsonObject offering, JsonObject proposal) {
        JsonObject answers = offering.getJsonObject("answers");
        for (String reason : strings(proposal, "reasons")) {
            String[] parts = reason.split("[:=]");
            JsonObject answer = parts.length > 1 ? answers.getJsonObject(parts[1]) : null;
            if (answer != null) {
                return sources.getJsonObject(answer.getString("sourceId"));
            }
        }
        return answers.containsKey("L03")
                ? sources.getJsonObject(answers.getJsonObject("L03").getString("sourceId"))
                : null;
    }

    LocalText describe(JsonObject source) {
        if (source == null) {
            return new LocalText(
                    "Vorschlag aus eigener Recherche; keine einzelne Quelle",
                    "Proposal from desk research; no single source");
        }
        if (source.getString("url").isEmpty()) {
            return new LocalText(
                    "Vorschlag aus eigener Recherche, noch nicht belegt",
                    "Proposal from desk research, not yet proven");
        }
        String text =
                source.getString("publisher")
                        + ": "
                        + source.getString("title")
                        + " ("
                        + source.getString("date")
                        + ")";
        return new LocalText(
                "Vorschlag aus Recherche, gestützt auf " + text,
                "Proposal of desk research, based on " + text);
    }

    /** Empty where the source has no web address. */
    static String url(JsonObject source) {
        return source != null && source.getString("url").startsWith("http")
                ? source.getString("url")
                : "";
    }

    JsonObject source(String id) {
        return sources.getJsonObject(id);
    }

    private static JsonValue coded(String code, JsonObject text) {
        return Json.createObjectBuilder()
                .add("code", code)
                .add("de", text.getString("de"))
                .add("en", text.getString("en"))
                .build();
    }

    static List<String> strings(JsonObject object, String name) {
        return object.containsKey(name)
                ? object.getJsonArray(name).getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList()
                : List.of();
    }
}
