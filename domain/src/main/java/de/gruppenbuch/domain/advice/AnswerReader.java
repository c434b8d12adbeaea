package de.gruppenbuch.domain.advice;

import de.gruppenbuch.domain.assessment.AnswerBasis;
import de.gruppenbuch.domain.shared.GermanDay;
import de.gruppenbuch.domain.shared.LocalText;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads the criteria and what is answered about an offering. */
final class AnswerReader {

    private final CatalogueText text;
    private final JsonObject groups;
    private final List<JsonObject> criteria;

    AnswerReader(JsonObject catalogue, CatalogueText text) {
        this.text = text;
        groups = catalogue.getJsonObject("enums").getJsonObject("criterionGroup");
        criteria = CatalogueText.objects(catalogue, "criteria");
    }

    /** Criteria about offerings, not those about the use by a group. */
    List<Criterion> criteria() {
        return criteria.stream()
                .filter(criterion -> criterion.getString("scope").equals("OFFERING"))
                .map(this::criterion)
                .toList();
    }

    /** What the circular of spring 2020 asks about a provider, in its own words a question. */
    List<Criterion> criteriaOfTheCircular() {
        return criteria.stream()
                .filter(criterion -> criterion.getBoolean("usedInSeed"))
                .map(this::criterion)
                .toList();
    }

    OfferingFacts facts(JsonObject offering) {
        JsonObject given = offering.getJsonObject("answers");
        List<CriterionAnswer> answers = new ArrayList<>();
        for (JsonObject criterion : criteria) {
            JsonObject answer = given.getJsonObject(criterion.getString("id"));
            if (answer != null) {
                answers.add(answer(criterion, answer));
            }
        }
        return new OfferingFacts(price(given), List.copyOf(answers));
    }

    private Criterion criterion(JsonObject criterion) {
        return new Criterion(
                criterion.getString("id"),
                CatalogueText.local(groups.getJsonObject(criterion.getString("group"))),
                CatalogueText.local(criterion.getJsonObject("label")),
                CatalogueText.local(criterion.getJsonObject("question")));
    }

    private CriterionAnswer answer(JsonObject criterion, JsonObject answer) {
        JsonValue value = answer.get("value");
        String code = code(value);
        return new CriterionAnswer(
                criterion.getString("id"),
                code,
                words(criterion, code),
                AnswerBasis.valueOf(answer.getString("basis")),
                CatalogueText.day(answer),
                text.source(answer),
                answer.getBoolean("prerequisite", false));
    }

    private static String code(JsonValue value) {
        if (value instanceof JsonString word) {
            return word.getString();
        }
        return value instanceof JsonNumber number
                ? String.valueOf(number.intValueExact())
                : value.asJsonObject().getString("amount");
    }

    private static LocalText words(JsonObject criterion, String code) {
        if (criterion.get("answers") instanceof JsonObject words && words.containsKey(code)) {
            return CatalogueText.local(words.getJsonObject(code));
        }
        if (criterion.getString("type").equals("DATE")) {
            String day = GermanDay.format(LocalDate.parse(code));
            return new LocalText(day, day);
        }
        return new LocalText(code, code);
    }

    /** The amount is a text such as {@code 13.99}; it never becomes a floating-point number. */
    private static Price price(JsonObject answers) {
        JsonObject answer = answers.getJsonObject("O06");
        if (answer == null || !(answer.get("value") instanceof JsonObject value)) {
            return null;
        }
        return new Price(
                new BigDecimal(value.getString("amount")).movePointRight(2).longValueExact(),
                value.getString("currency"),
                PricePeriod.valueOf(value.getString("period")),
                PriceUnit.valueOf(value.getString("per")));
    }
}
