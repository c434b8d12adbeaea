package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.assessment.Criterion;
import de.gruppenbuch.domain.assessment.CriterionAnswer;
import de.gruppenbuch.domain.assessment.ToolCategory;
import de.gruppenbuch.domain.shared.LocalText;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Questions, words and sources of the shipped catalogue, read once. */
public final class CatalogueBook {

    private static final String PER_OFFERING = "OFFERING";

    /** Sources that are no publication and are named in German. */
    private static final Map<String, String> HOUSE_SOURCES =
            Map.of(
                    "own", "Eigenes Wissen der Recherche",
                    "seed", "Rundschreiben an Selbsthilfegruppen, Frühjahr 2020");

    /**
     * @param text publisher and title, empty for a source that is not known
     * @param url empty if it has no web address
     */
    record Source(String text, String url) {}

    private final JsonObject catalogue;
    private final Map<Criterion, CriterionDetails> criteria = new EnumMap<>(Criterion.class);

    private CatalogueBook(JsonObject catalogue) {
        this.catalogue = catalogue;
        catalogue.getJsonArray("criteria").getValuesAs(JsonObject.class).stream()
                .filter(criterion -> criterion.getString("scope").equals(PER_OFFERING))
                .map(CatalogueBook::details)
                .forEach(details -> criteria.put(details.criterion(), details));
    }

    public static CatalogueBook shipped() {
        return Holder.SHIPPED;
    }

    /** Criteria that are answered for an offering, in the order of the catalogue. */
    public List<CriterionDetails> criteria() {
        return List.copyOf(criteria.values());
    }

    public List<CriterionDetails> criteria(CriterionGroup group) {
        return criteria().stream().filter(criterion -> criterion.group() == group).toList();
    }

    /** Never null for a criterion of an offering. */
    public CriterionDetails criterion(Criterion criterion) {
        return criteria.get(criterion);
    }

    public CodedText condition(String code) {
        JsonObject text = catalogue.getJsonObject("conditions").getJsonObject(code);
        return new CodedText(code, localText(text));
    }

    public CodedText reason(String rule) {
        JsonObject texts = catalogue.getJsonObject("rules").getJsonObject("reasonTexts");
        return new CodedText(rule, localText(texts.getJsonObject(rule)));
    }

    /** Conditions that always hold for a category. */
    public List<String> baselineConditions(ToolCategory category) {
        return catalogue
                .getJsonObject("baselineConditions")
                .getJsonArray(category.name())
                .getValuesAs(JsonString.class)
                .stream()
                .map(JsonString::getString)
                .toList();
    }

    Source source(String id) {
        JsonObject source = catalogue.getJsonObject("sources").getJsonObject(id);
        if (source == null) {
            return new Source("", "");
        }
        String text = source.getString("publisher") + ": " + source.getString("title");
        return new Source(HOUSE_SOURCES.getOrDefault(id, text), CatalogueTexts.url(source));
    }

    private static CriterionDetails details(JsonObject criterion) {
        return new CriterionDetails(
                Criterion.valueOf(criterion.getString("id")),
                CriterionGroup.valueOf(criterion.getString("group")),
                localText(criterion.getJsonObject("label")),
                localText(criterion.getJsonObject("question")),
                choices(criterion));
    }

    private static List<CodedText> choices(JsonObject criterion) {
        if (!(criterion.get("answers") instanceof JsonObject answers)) {
            return List.of();
        }
        List<CodedText> result = new ArrayList<>();
        answers.forEach(
                (code, text) -> result.add(new CodedText(code, localText(text.asJsonObject()))));
        result.removeIf(choice -> choice.code().equals(CriterionAnswer.UNKNOWN));
        result.add(new CodedText(CriterionAnswer.UNKNOWN, AnswerWords.UNKNOWN));
        return Collections.unmodifiableList(result);
    }

    static LocalText localText(JsonObject text) {
        return new LocalText(text.getString("de"), text.getString("en"));
    }

    private static final class Holder {

        static final CatalogueBook SHIPPED = new CatalogueBook(ShippedCatalogue.json());
    }
}
