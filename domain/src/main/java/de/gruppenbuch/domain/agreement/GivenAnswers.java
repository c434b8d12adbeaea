package de.gruppenbuch.domain.agreement;

import de.gruppenbuch.domain.shared.RecordJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers of a draft as they are stored. */
public record GivenAnswers(List<GivenAnswer> answers) {

    static String write(Map<String, ItemAnswer> answers) {
        return RecordJson.write(
                new GivenAnswers(
                        answers.entrySet().stream()
                                .map(entry -> new GivenAnswer(entry.getKey(), entry.getValue()))
                                .toList()));
    }

    static Map<String, ItemAnswer> read(String json) {
        Map<String, ItemAnswer> result = new LinkedHashMap<>();
        RecordJson.read(json, GivenAnswers.class)
                .answers()
                .forEach(given -> result.put(given.itemId(), given.answer()));
        return result;
    }
}
