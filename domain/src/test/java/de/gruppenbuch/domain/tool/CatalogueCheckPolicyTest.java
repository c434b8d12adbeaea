package de.gruppenbuch.domain.tool;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.assessment.InputProblem;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each mistake in a catalogue is found, and all of them at once. */
class CatalogueCheckPolicyTest {

    private static final JsonObject SHIPPED = ShippedCatalogue.json();
    private static final String TOOL = "tools[zoom]";
    private static final String OFFERING = TOOL + ".offerings[zoom-basic]";

    @Test
    void theShippedCatalogueHasNoMistake() {
        assertThat(CatalogueCheckPolicy.problems(SHIPPED)).isEmpty();
    }

    /** The pointer leads to the value that is exchanged; an empty value removes it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "/id|\"signal\"|tools[signal].id|„signal“ kommt schon vorher",
                "/name|-|tools[zoom].name|fehlt",
                "/name|\" \"|tools[zoom].name|fehlt",
                "/category|\"VIDEO\"|tools[zoom].category|Möglich sind VIDEO_CONFERENCE",
                "/summary/en|-|tools[zoom].summary.en|fehlt",
                "/discontinuedOn|\"2022\"|tools[zoom].discontinuedOn|kein Tag",
                "/offerings|{}|tools[zoom].offerings|Liste",
                "/assessments|-|tools[zoom].assessments|fehlt"
            })
    void aMistakeInAToolIsFound(String pointer, String value, String field, String text) {
        String path = "/tools/" + (pointer.equals("/id") ? last() : 0) + pointer;
        assertFound(path, value, field, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "/name/de|-|.name.de|fehlt",
                "/generic|-|.generic|fehlt",
                "/answers|-|.answers|fehlt",
                "/answers/L03/value|\"MAYBE\"|.answers.L03.value|keine Antwort auf L03",
                "/answers/L03/value|-|.answers.L03.value|fehlt",
                "/answers/L03/asOf|\"2021-13\"|.answers.L03.asOf|kein Datum",
                "/answers/L03/asOf|\"2021-02-29\"|.answers.L03.asOf|kein Datum",
                "/answers/L03/basis|\"HEARD\"|.answers.L03.basis|Möglich sind READ",
                "/answers/L03/basis|-|.answers.L03.basis|fehlt",
                "/answers/L03/sourceId|-|.answers.L03.sourceId|fehlt",
                "/answers/L03/sourceId|\"\"|.answers.L03.sourceId|fehlt",
                "/answers/L03/sourceId|\"nowhere\"|.answers.L03.sourceId|Quelle „nowhere“",
                "/answers/O04/value|\"viele\"|.answers.O04.value|ganze Zahlen",
                "/answers/O10|{\"value\": \"2022-10\", \"basis\": \"READ\", \"sourceId\": \"seed\"}|.answers.O10.value|kein Tag",
                "/answers/Z99|{\"value\": \"YES\", \"basis\": \"READ\", \"sourceId\": \"seed\"}|.answers.Z99|Kriterium „Z99“",
                "/extraConditions|[\"CND-X\"]|.extraConditions|Auflage „CND-X“",
                "/proposal/GROUP|-|.proposal.GROUP|fehlt",
                "/proposal/GROUP/status|\"GOOD\"|.proposal.GROUP.status|Möglich sind RECOMMENDED",
                "/proposal/GROUP/reasons|[\"K9:x\"]|.proposal.GROUP.reasons|Regel „K9“",
                "/proposal/GROUP/conditions|[\"CND-Y\"]|.proposal.GROUP.conditions|Auflage „CND-Y“",
                "/proposal/GROUP/protectionLevel|\"SOME\"|.proposal.GROUP.protectionLevel|Möglich sind HIGH",
                "/proposal/GROUP/proposedOn|\"gestern\"|.proposal.GROUP.proposedOn|kein Tag",
                "/proposal/GROUP/validityMonths|1.5|.proposal.GROUP.validityMonths|keine ganze Zahl"
            })
    void aMistakeInAnOfferingIsFound(String pointer, String value, String field, String text) {
        assertFound("/tools/0/offerings/0" + pointer, value, OFFERING + field, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "/verdict|\"FINE\"|.verdict|Möglich sind RECOMMENDED",
                "/assessor|-|.assessor|fehlt",
                "/date|\"2020-4\"|.date|kein Datum",
                "/reasons/de|-|.reasons.de|fehlt",
                "/sourceId|-|.sourceId|fehlt",
                "/offeringId|\"signal\"|.offeringId|gehört nicht"
            })
    void aMistakeInAVerdictOfOthersIsFound(
            String pointer, String value, String field, String text) {
        assertFound(
                "/tools/0/assessments/0" + pointer,
                value,
                TOOL + ".assessments[zoom-2020-seed]" + field,
                text);
    }

    @Test
    void allMistakesAreToldAtOnceInTheOrderOfTheFileAndInBothLanguages() {
        JsonObject catalogue = SHIPPED;
        for (String[] change :
                new String[][] {
                    {"/tools/0/category", "\"VIDEO\""},
                    {"/tools/0/offerings/0/answers/L03/value", "\"MAYBE\""},
                    {"/tools/0/offerings/0/answers/L04/sourceId", "\"\""},
                    {"/tools/0/offerings/1/id", "\"zoom-basic\""},
                    {"/tools/1/offerings/0/answers/L04/asOf", "\"2022-04-31\""},
                }) {
            catalogue = exchanged(catalogue, change[0], change[1]);
        }

        List<InputProblem> problems = CatalogueCheckPolicy.problems(catalogue);

        assertThat(problems)
                .extracting(InputProblem::field)
                .containsExactly(
                        "tools[zoom].category",
                        OFFERING + ".answers.L03.value",
                        OFFERING + ".answers.L04.sourceId",
                        OFFERING + ".id",
                        TOOL + ".assessments[zoom-2024-surf].offeringId",
                        "tools[jitsi-meet].offerings[jitsi-golem].answers.L04.asOf");
        assertThat(problems)
                .extracting(problem -> problem.text().en())
                .contains("Something is missing here.", "The id “zoom-basic” was used before.");
    }

    @Test
    void whatIsNoCatalogueIsRefusedPartByPart() {
        assertThat(CatalogueCheckPolicy.problems(JsonValue.EMPTY_JSON_OBJECT))
                .extracting(InputProblem::field)
                .containsExactly("sources", "conditions", "rules", "tools");
    }

    private static void assertFound(String path, String value, String field, String text) {
        List<InputProblem> problems =
                CatalogueCheckPolicy.problems(exchanged(SHIPPED, path, value));

        assertThat(problems).isNotEmpty();
        assertThat(problems)
                .as("%s", problems)
                .anyMatch(
                        problem ->
                                problem.field().equals(field)
                                        && problem.text().de().contains(text)
                                        && !problem.text().en().isBlank());
    }

    private static int last() {
        return SHIPPED.getJsonArray("tools").size() - 1;
    }

    private static JsonObject exchanged(JsonObject catalogue, String path, String value) {
        if (value == null) {
            return Json.createPointer(path).remove(catalogue);
        }
        try (JsonReader reader = Json.createReader(new StringReader("[" + value + "]"))) {
            JsonValue parsed = reader.readArray().get(0);
            return Json.createPointer(path).add(catalogue, parsed);
        }
    }
}
