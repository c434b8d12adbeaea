package de.gruppenbuch.web.api;

import de.gruppenbuch.domain.assessment.Judgement;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;

/**
 * A judgement as other programs compare it: unlike elsewhere in the API a property without a value
 * is there, as null.
 */
final class PreviewAnswer {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private PreviewAnswer() {}

    static JsonArray list(List<Judgement> judgements) {
        JsonArrayBuilder list = JSON.createArrayBuilder();
        judgements.forEach(judgement -> list.add(of(judgement)));
        return list.build();
    }

    static JsonObject of(Judgement judgement) {
        JsonObjectBuilder answer = JSON.createObjectBuilder();
        answer.add("status", judgement.status().name());
        answer.add("reasons", JSON.createArrayBuilder(judgement.rules()));
        answer.add("conditions", JSON.createArrayBuilder(judgement.conditions()));
        if (judgement.protectionLevel() == null) {
            answer.addNull("protectionLevel");
        } else {
            answer.add("protectionLevel", judgement.protectionLevel().name());
        }
        if (judgement.validityMonths() == null) {
            answer.addNull("validityMonths");
        } else {
            answer.add("validityMonths", judgement.validityMonths());
        }
        if (judgement.coverage() == null) {
            answer.addNull("coverage");
        } else {
            answer.add("coverage", judgement.coverage());
        }
        return answer.add("evidence", judgement.evidence().code()).build();
    }
}
