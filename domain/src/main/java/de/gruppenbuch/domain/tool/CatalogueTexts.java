package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.shared.GermanDay;
import de.gruppenbuch.domain.shared.LocalText;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Looks up the texts behind the codes of the shipped catalogue. */
final class CatalogueTexts {

    private static final Pattern CRITERION = Pattern.compile("[A-Z]\\d\\d");
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
        strings(proposal, "reasons").stream()
                .map(CatalogueTexts::rule)
                .distinct()
                .forEach(rule -> result.add(coded(rule, reasonTexts.getJsonObject(rule))));
        return result.build().toString();
    }

    private static String rule(String reason) {
        return reason.split(":")[0];
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

    /**
     * What a proposal rests on, in words that promise no more than there is.
     *
     * @param url empty where the source has no web address
     */
    record Evidence(LocalText text, String url) {}

    /**
     * The answer behind the first reason that names one; without such a reason the answer about the
     * provider's own purposes (criterion L03), on which every status rests.
     */
    Evidence evidence(JsonObject offering, JsonObject proposal) {
        JsonObject answers = offering.getJsonObject("answers");
        return strings(proposal, "reasons").stream()
                .flatMap(reason -> criteria(reason).stream())
                .map(answers::getJsonObject)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> Optional.ofNullable(answers.getJsonObject("L03")))
                .map(answer -> evidenceOf(answer, proposal))
                .orElseGet(() -> new Evidence(unproven(proposal), ""));
    }

    /** {@code L03} and {@code L04} of {@code R2:L03,L04}. */
    private static List<String> criteria(String reason) {
        return CRITERION.matcher(reason).results().map(MatchResult::group).toList();
    }

    private Evidence evidenceOf(JsonObject answer, JsonObject proposal) {
        JsonObject source = source(answer.getString("sourceId"));
        boolean unknown =
                answer.get("value") instanceof JsonString value
                        && value.getString().equals("UNKNOWN");
        String url = url(source);
        if (url.isEmpty() || unknown) {
            return new Evidence(unproven(proposal), "");
        }
        String text =
                source.getString("publisher")
                        + ": "
                        + source.getString("title")
                        + " ("
                        + source.getString("date")
                        + ")";
        boolean inferred = "INFERRED".equals(answer.getString("basis"));
        return new Evidence(
                new LocalText(
                        proposed(proposal).de()
                                + ", gestützt auf "
                                + text
                                + (inferred ? "; aus der Quelle geschlossen, zu prüfen" : ""),
                        proposed(proposal).en()
                                + ", based on "
                                + text
                                + (inferred ? "; inferred from the source, to be checked" : "")),
                url);
    }

    private static LocalText unproven(JsonObject proposal) {
        return new LocalText(
                proposed(proposal).de() + "; zum entscheidenden Punkt fehlt eine Quelle",
                proposed(proposal).en() + "; a source for the deciding point is missing");
    }

    private static LocalText proposed(JsonObject proposal) {
        LocalDate day = LocalDate.parse(proposal.getString("proposedOn"));
        return new LocalText(
                "Vorschlag aus Recherche vom " + GermanDay.format(day),
                "Proposal of desk research of " + day);
    }

    /** Empty where the source has no web address. */
    static String url(JsonObject source) {
        return source.getString("url").startsWith("http") ? source.getString("url") : "";
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
