package de.gruppenbuch.domain.funding;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.cost.SamePurpose;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToolRulesTest {

    private final FactsFixture application = new FactsFixture();

    @Test
    void aBlockedLineKeepsTheApplicationIncompleteAndLeadsToItsRequest() {
        application.tools.add(new ToolEvidence("Zoom", "2026-0007", true, false, 3, List.of()));

        assertThat(ToolRules.allTasks(application.facts()))
                .singleElement()
                .satisfies(
                        task -> {
                            assertThat(task.code()).isEqualTo("TOOL_BLOCKED");
                            assertThat(task.blocking()).isTrue();
                            assertThat(task.place()).isEqualTo(TaskPlace.REQUEST);
                            assertThat(task.reference()).isEqualTo("2026-0007");
                        });
    }

    @Test
    void anOverrideIsShownAndDoesNotBlock() {
        application.tools.add(new ToolEvidence("Zoom", "2026-0007", true, true, 0, List.of()));

        assertThat(ToolRules.allTasks(application.facts()))
                .singleElement()
                .satisfies(
                        task -> {
                            assertThat(task.code()).isEqualTo("TOOL_OVERRIDDEN");
                            assertThat(task.blocking()).isFalse();
                        });
    }

    @Test
    void openConditionsAreAHint() {
        application.tools.add(new ToolEvidence("Zoom", "1", false, false, 1, List.of()));
        application.tools.add(new ToolEvidence("Zoom", "2", false, false, 4, List.of()));

        assertThat(ToolRules.allTasks(application.facts()))
                .allMatch(task -> !task.blocking())
                .extracting(task -> task.text().de())
                .containsExactly(
                        "Für „Zoom“ ist eine Auflage noch nicht bestätigt.",
                        "Für „Zoom“ sind 4 Auflagen noch nicht bestätigt.");
    }

    @Test
    void theSamePurposeWarnsAndNeverBlocks() {
        SamePurpose other = new SamePurpose("2026-0009", false, "Jitsi", false);
        application.tools.add(
                new ToolEvidence("Zoom", "2026-0007", false, false, 0, List.of(other)));

        assertThat(ToolRules.allTasks(application.facts()))
                .singleElement()
                .satisfies(
                        task -> {
                            assertThat(task.code()).isEqualTo("DOUBLE_FUNDING");
                            assertThat(task.blocking()).isFalse();
                            assertThat(task.text().de()).contains("Zoom", "Jitsi", "2026-0009");
                            assertThat(task.source()).contains("§ 45d Abs. 6 SGB XI");
                        });
    }

    @Test
    void twoLinesOfOneApplicationAreToldOnce() {
        application.tools.add(
                new ToolEvidence(
                        "Zoom",
                        "1",
                        false,
                        false,
                        0,
                        List.of(new SamePurpose("2", false, "B", true))));
        application.tools.add(
                new ToolEvidence(
                        "Zoom",
                        "2",
                        false,
                        false,
                        0,
                        List.of(new SamePurpose("1", false, "A", true))));

        assertThat(ToolRules.allTasks(application.facts())).hasSize(1);
    }

    @Test
    void theSameLineInAnotherApplicationWarns() {
        application.linesElsewhere.add(new LineElsewhere("F-2027-0002", "ROOM", " miete "));
        application.linesElsewhere.add(new LineElsewhere("F-2027-0003", "PUBLICITY", "Miete"));

        assertThat(ToolRules.allTasks(application.facts()))
                .singleElement()
                .extracting(OpenTask::reference)
                .isEqualTo("F-2027-0002");
    }
}
