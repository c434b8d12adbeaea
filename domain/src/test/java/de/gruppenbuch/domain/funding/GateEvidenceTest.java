package de.gruppenbuch.domain.funding;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.shared.RecordJson;
import de.gruppenbuch.domain.tool.ContractParty;
import de.gruppenbuch.domain.tool.RecordToolUse;
import de.gruppenbuch.domain.tool.ToolUseService;
import de.gruppenbuch.domain.tool.UseTerms;
import de.gruppenbuch.domain.usage.UsageService;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GateEvidenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static FundingFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new FundingFixture();
    }

    @AfterAll
    static void stop() {
        fixture.close();
    }

    @Test
    void theExportFreezesWhatTheGateSaidAndLookedAt() {
        UsageService usage = fixture.work.get(UsageService.class);
        long use = recordUse("zoom-pro", ContractParty.CONTACT_POINT, TODAY.minusDays(5));
        fixture.work.asStaff(() -> usage.confirm(use, "CND-PW-LOBBY"));
        long request = fixture.cost.accepted("zoom-pro", 500, null).id();
        long id = fixture.create(request);

        FrozenSnapshot frozen = freeze(id);
        FundingSnapshot.GateEvidence evidence = evidence(frozen);

        assertThat(evidence.gate()).isEqualTo("Mit Auflagen bestanden");
        assertThat(evidence.contractParty()).isEqualTo("Kontaktstelle oder Träger");
        assertThat(evidence.contractOn()).isEqualTo(TODAY.minusDays(5));
        assertThat(evidence.agreement()).isEqualTo("Noch keine Absprachen");
        assertThat(evidence.reasons())
                .anyMatch(line -> line.contains("GATE-CONDITIONS_OPEN"))
                .allMatch(line -> line.endsWith(")"));
        assertThat(evidence.conditions())
                .filteredOn(condition -> condition.metOn() != null)
                .singleElement()
                .satisfies(
                        condition -> {
                            assertThat(condition.text()).startsWith("Passwort");
                            assertThat(condition.metOn()).isEqualTo(TODAY);
                        });

        fixture.work.asStaff(() -> usage.takeBack(use, "CND-PW-LOBBY"));
        assertThat(get(frozen.id())).isEqualTo(frozen);
        assertThat(evidence(freeze(id)).conditions())
                .noneMatch(condition -> condition.metOn() != null);
    }

    @Test
    void openConditionsAreATaskWithALink() {
        long id = fixture.create(fixture.cost.accepted("signal", 400, null).id());

        assertThat(fixture.get(id).tasks())
                .filteredOn(task -> task.code().equals("TOOL_CONDITIONS_OPEN"))
                .singleElement()
                .satisfies(
                        task -> {
                            assertThat(task.blocking()).isFalse();
                            assertThat(task.place()).isEqualTo(TaskPlace.TOOLS);
                        });
    }

    @Test
    void aSnapshotOfBeforeIsReadWithoutEvidence() {
        long id = fixture.create(fixture.accepted(700));
        String json = RecordJson.write(freeze(id).content());

        FundingSnapshot old = RecordJson.read(withoutEvidence(json), FundingSnapshot.class);

        assertThat(old.digitalTools()).allMatch(tool -> tool.evidence() == null);
    }

    /** As it was written before the annex showed what the gate looked at. */
    private static String withoutEvidence(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject snapshot = reader.readObject();
            JsonArrayBuilder tools = Json.createArrayBuilder();
            for (JsonObject tool :
                    snapshot.getJsonArray("digitalTools").getValuesAs(JsonObject.class)) {
                tools.add(Json.createObjectBuilder(tool).remove("evidence"));
            }
            return Json.createObjectBuilder(snapshot).add("digitalTools", tools).build().toString();
        }
    }

    private static FundingSnapshot.GateEvidence evidence(FrozenSnapshot frozen) {
        return frozen.content().digitalTools().get(0).evidence();
    }

    private static FrozenSnapshot freeze(long id) {
        return fixture.work.asStaff(() -> fixture.snapshots.freeze(id));
    }

    private static FrozenSnapshot get(long snapshot) {
        return fixture.work.asStaff(() -> fixture.snapshots.get(snapshot));
    }

    private static long recordUse(String offering, ContractParty party, LocalDate contractOn) {
        UseTerms terms = new UseTerms(null, null, null, null, party, contractOn, null, null);
        return fixture.work.asStaff(
                () ->
                        fixture.work
                                .get(ToolUseService.class)
                                .record(
                                        fixture.cost.group,
                                        new RecordToolUse(offering, "x", null, null, terms)));
    }
}
