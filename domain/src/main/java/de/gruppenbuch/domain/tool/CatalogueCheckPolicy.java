package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.assessment.Criterion;
import de.gruppenbuch.domain.assessment.GivenObject;
import de.gruppenbuch.domain.assessment.InputProblem;
import de.gruppenbuch.domain.assessment.InputProblems;
import de.gruppenbuch.domain.assessment.OfferingFacts;
import de.gruppenbuch.domain.assessment.OfferingReader;
import de.gruppenbuch.domain.assessment.ToolCategory;
import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks a whole catalogue of tools through before anything of it is taken over (issue 3, "Bad
 * input"): ids, texts in both languages, categories, criteria and their answers, dates, sources,
 * conditions, rules.
 */
public final class CatalogueCheckPolicy {

    private final InputProblems problems = new InputProblems();
    private final GivenObject catalogue;
    private final Set<String> ids = new HashSet<>();

    private CatalogueCheckPolicy(JsonObject catalogue) {
        this.catalogue = new GivenObject(catalogue, "", problems);
    }

    /** Everything that is wrong, in the order of the file; empty if it may be imported. */
    public static List<InputProblem> problems(JsonObject catalogue) {
        CatalogueCheckPolicy check = new CatalogueCheckPolicy(catalogue);
        check.checkAll();
        return check.problems.found();
    }

    private void checkAll() {
        Set<String> sources = checkSources();
        Set<String> conditions = checkTexts(catalogue, "conditions");
        GivenObject rules = catalogue.object("rules");
        Set<String> reasons = rules == null ? Set.of() : checkTexts(rules, "reasonTexts");
        CatalogueReferences known = new CatalogueReferences(sources, conditions, reasons);
        catalogue.requireList("tools");
        for (GivenObject tool : catalogue.objects("tools")) {
            checkTool(tool, known);
        }
    }

    private Set<String> checkSources() {
        GivenObject sources = catalogue.object("sources");
        if (sources == null) {
            return Set.of();
        }
        for (String id : sources.names()) {
            GivenObject source = sources.object(id);
            if (source != null) {
                source.text("title");
                for (String text : List.of("url", "publisher", "date")) {
                    requirePresent(source, text);
                }
            }
        }
        return sources.names();
    }

    /** A list of texts by id, each in both languages. */
    private static Set<String> checkTexts(GivenObject parent, String name) {
        GivenObject texts = parent.object(name);
        if (texts == null) {
            return Set.of();
        }
        texts.names().forEach(texts::requireBothLanguages);
        return texts.names();
    }

    private void checkTool(GivenObject tool, CatalogueReferences known) {
        checkId(tool, "tool");
        tool.text("name");
        tool.choice("category", ToolCategory.class);
        tool.requireBothLanguages("summary");
        tool.optionalText("vendor");
        tool.optionalText("homepage");
        if (tool.value("discontinuedOn") != null) {
            tool.day("discontinuedOn");
        }
        Set<String> offerings = new HashSet<>();
        tool.requireList("offerings");
        for (GivenObject offering : tool.objects("offerings")) {
            offerings.add(checkId(offering, "offering"));
            checkOffering(offering, known);
        }
        tool.requireList("assessments");
        for (GivenObject verdict : tool.objects("assessments")) {
            checkId(verdict, "verdict");
            checkVerdict(verdict, offerings, known);
        }
    }

    private void checkOffering(GivenObject offering, CatalogueReferences known) {
        offering.requireBothLanguages("name");
        requirePresent(offering, "generic");
        OfferingFacts facts = new OfferingReader(problems).read(offering);
        known.checkConditions(offering, "extraConditions");
        if (offering.value("answers") instanceof JsonObject) {
            checkAnswers(offering.object("answers"), facts, known);
        }
        ProposalCheck.check(offering, known);
    }

    private static void checkAnswers(
            GivenObject answers, OfferingFacts facts, CatalogueReferences known) {
        for (String criterion : answers.names()) {
            if (answers.value(criterion) instanceof JsonObject) {
                GivenObject answer = answers.object(criterion);
                requirePresent(answer, "value");
                requirePresent(answer, "basis");
                known.checkSource(answer);
            }
        }
        if (facts.answers().containsKey(Criterion.O10)) {
            // the pages compare this day in the database, which knows no month for a day
            answers.object(Criterion.O10.name()).day("value");
        }
    }

    private static void checkVerdict(
            GivenObject verdict, Set<String> offerings, CatalogueReferences known) {
        verdict.choice("verdict", VerdictKind.class);
        verdict.text("assessor");
        verdict.optionalDate("date");
        verdict.requireBothLanguages("reasons");
        known.checkSource(verdict);
        String offering = verdict.optionalText("offeringId");
        if (offering != null && !offerings.contains(offering)) {
            verdict.refuse("offeringId", "offering", offering);
        }
    }

    /** Ids are known across the file; tools and their offerings may share one. */
    private String checkId(GivenObject entry, String kind) {
        String id = entry.text("id");
        if (id != null && !ids.add(kind + " " + id)) {
            entry.refuse("id", "duplicate", id);
        }
        return id;
    }

    private static void requirePresent(GivenObject object, String name) {
        if (object.value(name) == null) {
            object.refuse(name, "missing");
        }
    }
}
