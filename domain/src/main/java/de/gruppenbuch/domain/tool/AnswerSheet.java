package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.assessment.AnswerBasis;
import de.gruppenbuch.domain.assessment.AnswerType;
import de.gruppenbuch.domain.assessment.Criterion;
import de.gruppenbuch.domain.assessment.CriterionAnswer;
import de.gruppenbuch.domain.assessment.OfferingFacts;
import de.gruppenbuch.domain.assessment.PartialDate;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All answers about one offering, with their sources; never changes. */
public final class AnswerSheet {

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private final Map<Criterion, SheetAnswer> answers;

    private AnswerSheet(Map<Criterion, SheetAnswer> answers) {
        this.answers = Collections.unmodifiableMap(answers);
    }

    /** The answers of a shipped offering; sources are looked up in the catalogue. */
    static AnswerSheet ofShipped(String shipped) {
        Map<Criterion, SheetAnswer> result = new EnumMap<>(Criterion.class);
        JsonObject given = read(shipped).getJsonObject("answers");
        given.forEach(
                (id, value) ->
                        Criterion.of(id)
                                .ifPresent(
                                        criterion ->
                                                result.put(
                                                        criterion,
                                                        shippedAnswer(
                                                                criterion, value.asJsonObject()))));
        return new AnswerSheet(result);
    }

    private static SheetAnswer shippedAnswer(Criterion criterion, JsonObject answer) {
        CatalogueBook.Source source = CatalogueBook.shipped().source(text(answer, "sourceId"));
        return new SheetAnswer(
                value(criterion, answer.get("value")),
                optional(answer, "asOf"),
                basis(optional(answer, "basis")),
                answer.getBoolean("prerequisite", false),
                source.text(),
                source.url());
    }

    /** What {@link #toJson} has written. */
    public static AnswerSheet ofJson(String json) {
        Map<Criterion, SheetAnswer> result = new EnumMap<>(Criterion.class);
        read(json)
                .forEach(
                        (id, value) -> {
                            JsonObject answer = value.asJsonObject();
                            result.put(
                                    Criterion.valueOf(id),
                                    new SheetAnswer(
                                            text(answer, "value"),
                                            optional(answer, "asOf"),
                                            basis(optional(answer, "basis")),
                                            answer.getBoolean("prerequisite", false),
                                            text(answer, "source"),
                                            text(answer, "sourceUrl")));
                        });
        return new AnswerSheet(result);
    }

    public String toJson() {
        JsonObjectBuilder result = Json.createObjectBuilder();
        answers.forEach(
                (criterion, answer) -> {
                    JsonObjectBuilder one =
                            Json.createObjectBuilder()
                                    .add("value", answer.value())
                                    .add("source", answer.source())
                                    .add("sourceUrl", answer.sourceUrl())
                                    .add("prerequisite", answer.prerequisite());
                    if (answer.asOf() != null) {
                        one.add("asOf", answer.asOf());
                    }
                    if (answer.basis() != null) {
                        one.add("basis", answer.basis().name());
                    }
                    result.add(criterion.name(), one);
                });
        return result.build().toString();
    }

    /** These answers where given, the old ones elsewhere. */
    public AnswerSheet with(Map<Criterion, SheetAnswer> changed) {
        Map<Criterion, SheetAnswer> result = new EnumMap<>(Criterion.class);
        result.putAll(answers);
        result.putAll(changed);
        return new AnswerSheet(result);
    }

    /** For a copy of a generic offering: each prerequisite keeps its value and loses its proof. */
    public AnswerSheet unproved() {
        Map<Criterion, SheetAnswer> result = new EnumMap<>(Criterion.class);
        answers.forEach((criterion, answer) -> result.put(criterion, answer.unproved()));
        return new AnswerSheet(result);
    }

    public Optional<SheetAnswer> get(Criterion criterion) {
        return Optional.ofNullable(answers.get(criterion));
    }

    public Map<Criterion, SheetAnswer> answers() {
        return answers;
    }

    /** The value as the rules read it, "unknown" where there is none. */
    public String value(Criterion criterion) {
        return get(criterion).map(SheetAnswer::value).orElse(CriterionAnswer.UNKNOWN);
    }

    /** Last day of service as answered; empty while no end is known. */
    public Optional<LocalDate> endedOn() {
        return get(Criterion.O10)
                .filter(SheetAnswer::isKnown)
                .map(answer -> PartialDate.lastDay(answer.value()));
    }

    /**
     * What the rules look at.
     *
     * @param extraConditions of this offering alone
     */
    public OfferingFacts toFacts(
            boolean generic, boolean needsLocalDecision, List<String> extraConditions) {
        Map<Criterion, CriterionAnswer> facts = new EnumMap<>(Criterion.class);
        answers.forEach(
                (criterion, answer) ->
                        facts.put(
                                criterion,
                                new CriterionAnswer(
                                        answer.value(),
                                        answer.asOf(),
                                        answer.basis(),
                                        answer.prerequisite(),
                                        answer.source())));
        return new OfferingFacts(facts, generic, needsLocalDecision, extraConditions);
    }

    private static String value(Criterion criterion, JsonValue value) {
        if (criterion.type() == AnswerType.MONEY && value instanceof JsonObject price) {
            return text(price, "amount") + " " + text(price, "period") + " " + text(price, "per");
        }
        return value instanceof JsonString text ? text.getString() : value.toString();
    }

    private static AnswerBasis basis(String name) {
        return name == null ? null : AnswerBasis.valueOf(name);
    }

    private static String text(JsonObject object, String name) {
        String text = optional(object, name);
        return text == null ? "" : text;
    }

    private static String optional(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? text.getString() : null;
    }

    static JsonObject read(String json) {
        try (JsonReader reader = READERS.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
