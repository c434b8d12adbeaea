package de.gruppenbuch.web.api;

import de.gruppenbuch.domain.assessment.AssessmentCase;
import de.gruppenbuch.domain.assessment.AssessmentProfile;
import de.gruppenbuch.domain.assessment.AssessmentService;
import de.gruppenbuch.domain.assessment.GivenObject;
import de.gruppenbuch.domain.assessment.InputProblem;
import de.gruppenbuch.domain.assessment.InputProblems;
import de.gruppenbuch.domain.assessment.OfferingFacts;
import de.gruppenbuch.domain.assessment.OfferingReader;
import de.gruppenbuch.domain.assessment.ToolCategory;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads the body of a preview: one case, or a list of cases. */
final class PreviewCases {

    private final InputProblems problems = new InputProblems();

    private PreviewCases() {}

    /**
     * @throws RuleViolatedException naming the first field that is wrong; a list that is too long
     *     is refused before its cases are looked at
     */
    static List<AssessmentCase> read(JsonStructure body) {
        PreviewCases reader = new PreviewCases();
        List<AssessmentCase> cases =
                body instanceof JsonArray list
                        ? reader.readAll(list)
                        : List.of(
                                reader.readOne(
                                        new GivenObject(body.asJsonObject(), "", reader.problems)));
        reader.refuseProblems();
        return cases;
    }

    private List<AssessmentCase> readAll(JsonArray list) {
        if (list.size() > AssessmentService.MOST_AT_ONCE) {
            throw new RuleViolatedException(
                    "[" + AssessmentService.MOST_AT_ONCE + "]", "assessment.tooMany");
        }
        List<AssessmentCase> cases = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String place = "[" + i + "]";
            JsonValue one = list.get(i);
            if (one instanceof JsonObject object) {
                cases.add(readOne(new GivenObject(object, place, problems)));
            } else {
                problems.add(place, "notObject");
            }
        }
        return cases;
    }

    private AssessmentCase readOne(GivenObject one) {
        ToolCategory category = one.choice("category", ToolCategory.class);
        AssessmentProfile profile = one.choice("profile", AssessmentProfile.class);
        LocalDate today = one.day("today");
        GivenObject offering = one.object("offering");
        OfferingFacts facts = offering == null ? null : new OfferingReader(problems).read(offering);
        return new AssessmentCase(facts, category, profile, today);
    }

    private void refuseProblems() {
        if (!problems.found().isEmpty()) {
            InputProblem first = problems.found().get(0);
            throw new RuleViolatedException(first.field(), "assessment.input", first.text().de());
        }
    }
}
