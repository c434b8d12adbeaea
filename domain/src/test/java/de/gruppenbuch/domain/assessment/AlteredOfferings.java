package de.gruppenbuch.domain.assessment;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Shipped offerings with answers changed and removed, dates moved, marks flipped and categories
 * exchanged; always the same ones for the same seed.
 */
final class AlteredOfferings {

    /** An altered offering with the question it is asked with. */
    record Altered(JsonObject json, ToolCategory category, LocalDate today) {

        OfferingFacts facts() {
            return ShippedCatalogue.facts(json);
        }

        Judgement judge(AssessmentProfile profile) {
            return AssessmentCalculator.judge(facts(), category, profile, today);
        }
    }

    /** Looking it up for each answer would take most of the time. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
    private static final List<String> CONDITIONS =
            List.copyOf(ShippedCatalogue.CATALOGUE.getJsonObject("conditions").keySet());

    private final Random random;

    private AlteredOfferings(long seed) {
        random = new Random(seed);
    }

    static Stream<Altered> of(long seed, int count) {
        AlteredOfferings altered = new AlteredOfferings(seed);
        return IntStream.range(0, count).mapToObj(number -> altered.next());
    }

    private Altered next() {
        ShippedCatalogue.Shipped shipped = pick(ShippedCatalogue.OFFERINGS);
        JsonObjectBuilder offering = JSON.createObjectBuilder(shipped.json());
        offering.add("answers", answers(shipped.json().getJsonObject("answers")));
        offering.add("generic", rarely(6) != shipped.json().getBoolean("generic"));
        offering.add("needsLocalDecision", rarely(4));
        JsonArrayBuilder extra = JSON.createArrayBuilder();
        for (int i = random.nextInt(3); i > 0 && rarely(2); i--) {
            extra.add(pick(CONDITIONS));
        }
        offering.add("extraConditions", extra);
        return new Altered(
                offering.build(),
                rarely(3) ? pick(List.of(ToolCategory.values())) : shipped.category(),
                FIRST_DAY.plusDays(random.nextInt(3000)));
    }

    private JsonObject answers(JsonObject shipped) {
        boolean calm = rarely(2);
        JsonObjectBuilder answers = JSON.createObjectBuilder();
        for (Criterion criterion : Criterion.values()) {
            JsonObject given = shipped.getJsonObject(criterion.name());
            if (criterion.type() == AnswerType.CHOICE && !rarely(calm ? 40 : 8)) {
                boolean change = given == null || rarely(calm ? 12 : 4);
                answers.add(criterion.name(), change ? answer(criterion, calm).build() : given);
            } else if (criterion == Criterion.O10 && rarely(10)) {
                answers.add("O10", base(date()));
            }
        }
        return answers.build();
    }

    /** Calm answers are seldom a knock-out, so that the later rules get their turn too. */
    private JsonObjectBuilder answer(Criterion criterion, boolean calm) {
        String value =
                calm && rarely(2)
                        ? criterion.choices().get(0)
                        : rarely(8) ? CriterionAnswer.UNKNOWN : pick(criterion.choices());
        return base(value);
    }

    private JsonObjectBuilder base(String value) {
        JsonObjectBuilder answer =
                JSON.createObjectBuilder()
                        .add("value", value)
                        .add("sourceId", "seed")
                        .add("basis", pick(List.of("READ", "READ", "INFERRED", "OWN")));
        return rarely(4) ? answer.addNull("asOf") : answer.add("asOf", date());
    }

    private String date() {
        String day = FIRST_DAY.plusDays(random.nextInt(3000)).toString();
        return switch (random.nextInt(6)) {
            case 0 -> day.substring(0, 4);
            case 1, 2 -> day.substring(0, 7);
            case 3 -> rarely(6) ? "2022-20" : day;
            default -> day;
        };
    }

    private boolean rarely(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
