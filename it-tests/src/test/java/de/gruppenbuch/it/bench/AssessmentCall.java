package de.gruppenbuch.it.bench;

import de.gruppenbuch.domain.assessment.AssessmentCalculator;
import de.gruppenbuch.domain.assessment.AssessmentProfile;
import de.gruppenbuch.domain.assessment.GivenObject;
import de.gruppenbuch.domain.assessment.InputProblems;
import de.gruppenbuch.domain.assessment.OfferingFacts;
import de.gruppenbuch.domain.assessment.OfferingReader;
import de.gruppenbuch.domain.assessment.ToolCategory;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** One judgement of the engine when warm, over the shipped offerings, beside what it may cost. */
final class AssessmentCall implements Measure {

    private static final double BUDGET_MICROSECONDS = 20;
    private static final double THOUSAND = 1e3;
    private static final int ROUNDS = 20;
    private static final int WARM_UP_ROUNDS = 2_000;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final List<Shipped> offerings = read();

    /** An offering with the category of its tool. */
    private record Shipped(OfferingFacts facts, ToolCategory category) {}

    @Override
    public String name() {
        return "assessment";
    }

    @Override
    public Scale scale() {
        return Scale.MICROSECONDS;
    }

    @Override
    public OptionalDouble limit() {
        return OptionalDouble.of(1);
    }

    @Override
    public Comparison take(Stage stage, Effort effort) {
        int calls = judgeAll(WARM_UP_ROUNDS) / WARM_UP_ROUNDS * ROUNDS;
        List<Double> samples = new ArrayList<>();
        for (int sample = 0; sample < effort.samples(); sample++) {
            long begin = System.nanoTime();
            judgeAll(ROUNDS);
            samples.add((System.nanoTime() - begin) / THOUSAND / calls);
        }
        return Comparison.of(Samples.of(samples), Samples.of(BUDGET_MICROSECONDS));
    }

    /** How many judgements were made; each answer is looked at, so that none is left out. */
    private int judgeAll(int rounds) {
        int judgements = 0;
        for (int round = 0; round < rounds; round++) {
            for (Shipped offering : offerings) {
                for (AssessmentProfile profile : AssessmentProfile.values()) {
                    if (AssessmentCalculator.judge(
                                            offering.facts(), offering.category(), profile, DAY)
                                    .status()
                            != null) {
                        judgements++;
                    }
                }
            }
        }
        return judgements;
    }

    private static List<Shipped> read() {
        try (InputStream stream =
                        AssessmentCall.class.getResourceAsStream("/catalogue/tools.json");
                JsonReader reader = Json.createReader(stream)) {
            List<Shipped> offerings = new ArrayList<>();
            for (JsonObject tool :
                    reader.readObject().getJsonArray("tools").getValuesAs(JsonObject.class)) {
                ToolCategory category = ToolCategory.valueOf(tool.getString("category"));
                for (JsonObject offering :
                        tool.getJsonArray("offerings").getValuesAs(JsonObject.class)) {
                    InputProblems problems = new InputProblems();
                    GivenObject given = new GivenObject(offering, "", problems);
                    offerings.add(new Shipped(new OfferingReader(problems).read(given), category));
                }
            }
            return offerings;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
