package de.gruppenbuch.domain.assessment;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.EnumMap;
import java.util.Map;

/**
 * Reads the facts of an offering written as in the catalogue; members that the rules do not need,
 * such as names and proposals, are passed over.
 */
public final class OfferingReader {

    private final InputProblems problems;

    /**
     * @param problems gets everything that is wrong; what is wrong is missing in the facts
     */
    public OfferingReader(InputProblems problems) {
        this.problems = problems;
    }

    public OfferingFacts read(GivenObject offering) {
        Map<Criterion, CriterionAnswer> answers = new EnumMap<>(Criterion.class);
        GivenObject given = offering.object("answers");
        if (given != null) {
            for (String id : given.names()) {
                readAnswer(given, id, answers);
            }
        }
        return new OfferingFacts(
                answers,
                offering.flag("generic"),
                offering.flag("needsLocalDecision"),
                offering.texts("extraConditions"));
    }

    private void readAnswer(GivenObject given, String id, Map<Criterion, CriterionAnswer> answers) {
        Criterion criterion = Criterion.of(id).orElse(null);
        if (criterion == null) {
            problems.add(given.at(id), "criterion", id);
            return;
        }
        GivenObject answer = given.object(id);
        if (answer == null) {
            return;
        }
        String value = value(answer, criterion);
        String asOf = answer.optionalDate("asOf");
        AnswerBasis basis = answer.optionalChoice("basis", AnswerBasis.class);
        String sourceId = answer.optionalText("sourceId");
        boolean prerequisite = answer.flag("prerequisite");
        if (value != null) {
            answers.put(
                    criterion,
                    new CriterionAnswer(
                            value, asOf, basis, prerequisite, sourceId == null ? "" : sourceId));
        }
    }

    /** As text; JSON null says that nobody knows. */
    private String value(GivenObject answer, Criterion criterion) {
        JsonValue given = answer.value("value");
        String text = given == null ? CriterionAnswer.UNKNOWN : asText(given, criterion);
        if (text != null && criterion.accepts(text)) {
            return text;
        }
        problems.add(
                answer.at("value"),
                "value." + criterion.type(),
                text == null ? given.toString() : text,
                criterion.name(),
                String.join(", ", criterion.choices()));
        return null;
    }

    private static String asText(JsonValue given, Criterion criterion) {
        if (given instanceof JsonString text) {
            return text.getString();
        }
        return switch (criterion.type()) {
            case NUMBER -> given instanceof JsonNumber ? given.toString() : null;
            case MONEY -> given instanceof JsonObject ? given.toString() : null;
            case CHOICE, DAY -> null;
        };
    }
}
