package de.gruppenbuch.domain.tool;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.assessment.AssessmentProfile;
import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.assessment.ToolCategory;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CheckListPolicyTest {

    static Stream<String[]> offerings() {
        return tools().flatMap(
                        tool ->
                                tool
                                        .getJsonArray("offerings")
                                        .getValuesAs(JsonObject.class)
                                        .stream()
                                        .map(
                                                offering ->
                                                        new String[] {
                                                            offering.getString("id"),
                                                            tool.getString("category"),
                                                            offering.toString()
                                                        }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("offerings")
    void theListIsTheOneOfTheCatalogue(String id, String category, String json) {
        JsonObject offering = AnswerSheet.read(json);
        JsonObject proposal =
                offering.getJsonObject("proposal").getJsonObject(AssessmentProfile.GROUP.name());
        List<String> shipped = CatalogueTexts.strings(proposal, "checkBeforeConfirming");

        assertThat(
                        CheckListPolicy.checkBeforeConfirming(
                                AnswerSheet.ofShipped(json),
                                ToolCategory.valueOf(category),
                                AssessmentStatus.valueOf(proposal.getString("status"))))
                .as(id)
                .extracting(Enum::name)
                .containsExactlyElementsOf(shipped);
    }

    private static Stream<JsonObject> tools() {
        return ShippedCatalogue.json().getJsonArray("tools").getValuesAs(JsonObject.class).stream();
    }
}
