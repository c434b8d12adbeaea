package de.gruppenbuch.domain.advice;

import de.gruppenbuch.domain.assessment.ToolCategory;
import de.gruppenbuch.domain.tool.ShippedCatalogue;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything of the shipped catalogue that no assessment changes, read once: answers, history,
 * tips. Status and judgements come from the database.
 */
final class AdviceCatalogue {

    private final Map<String, ToolStory> stories = new HashMap<>();
    private final Map<String, OfferingFacts> facts = new HashMap<>();
    private final List<Criterion> criteria;
    private final MeetingTips tips;

    private AdviceCatalogue(JsonObject catalogue) {
        CatalogueText text = new CatalogueText(catalogue);
        AnswerReader answers = new AnswerReader(catalogue, text);
        criteria = answers.criteria();
        tips = new TipsReader(catalogue, text).tips(answers.criteriaOfTheCircular());
        for (JsonObject tool : CatalogueText.objects(catalogue, "tools")) {
            stories.put(tool.getString("id"), story(tool, text));
            for (JsonObject offering : CatalogueText.objects(tool, "offerings")) {
                facts.put(offering.getString("id"), answers.facts(offering));
            }
        }
    }

    /** Read when it is first asked for; later calls cost nothing. */
    static AdviceCatalogue shipped() {
        return Shipped.CATALOGUE;
    }

    /** Nothing for a tool that did not come with the software. */
    ToolStory story(String toolId) {
        return stories.getOrDefault(toolId, ToolStory.NONE);
    }

    /** Nothing for an offering that did not come with the software. */
    OfferingFacts facts(String offeringId) {
        return facts.getOrDefault(offeringId, OfferingFacts.NONE);
    }

    List<Criterion> criteria() {
        return criteria;
    }

    MeetingTips tips() {
        return tips;
    }

    private static ToolStory story(JsonObject tool, CatalogueText text) {
        JsonObject today = tool.getJsonObject("situationToday");
        String day = today == null ? "" : CatalogueText.optional(today, "asOf");
        return new ToolStory(
                CatalogueText.strings(tool, "alsoUsedFor").stream()
                        .map(ToolCategory::valueOf)
                        .toList(),
                CatalogueText.objects(tool, "seedFacts").stream().map(text::fact).toList(),
                CatalogueText.objects(tool, "facts").stream().map(text::fact).toList(),
                day.isEmpty() ? null : LocalDate.parse(day));
    }

    private static final class Shipped {

        private static final AdviceCatalogue CATALOGUE =
                new AdviceCatalogue(ShippedCatalogue.json());
    }
}
