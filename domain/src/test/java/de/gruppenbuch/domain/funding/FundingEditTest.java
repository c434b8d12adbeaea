package de.gruppenbuch.domain.funding;

import static de.gruppenbuch.domain.WorkFixture.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.shared.StaleDataException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FundingEditTest {

    private static FundingFixture fixture;
    private static FundingService funding;

    @BeforeAll
    static void start() {
        fixture = new FundingFixture();
        funding = fixture.funding;
    }

    @AfterAll
    static void stop() {
        fixture.close();
    }

    @Test
    void statementsHeadAndProjectAreKept() {
        long id = fixture.create();
        EditStatements statements =
                new EditStatements(
                        "SHG 17", true, false, 12L, 0L, "keine", "keine", "A B", "C D", true,
                        false);
        LocalDate day = LocalDate.of(2027, 2, 1);
        ProjectPlan plan = new ProjectPlan("T", day, day, "B", "G", "Z", "M", "P", "I", "C");
        fixture.edit(id, a -> () -> funding.editStatements(id, a.version(), statements));
        fixture.edit(id, a -> () -> funding.editProject(id, a.version(), plan));
        fixture.edit(
                id,
                a -> () -> funding.editHead(id, a.version(), ApplicationKind.INITIAL, "body-be"));

        ApplicationDetails application = fixture.get(id);
        assertThat(application.statements()).isEqualTo(statements);
        assertThat(application.project()).isEqualTo(plan);
        assertThat(application.applicationKind()).isEqualTo(ApplicationKind.INITIAL);
        assertThat(application.funderKey()).isEqualTo("body-be");
        assertRefused(
                () ->
                        fixture.edit(
                                id,
                                a -> () -> funding.editProject(id, a.version(), backwards(day))),
                "to",
                "funding.project.dates");
    }

    @Test
    void whatSomebodySavedInBetweenIsNotOverwritten() {
        long id = fixture.create();
        long seen = fixture.get(id).version();
        fixture.spend(id, "Miete", 100);

        for (Runnable deed :
                List.<Runnable>of(
                        () -> funding.editHead(id, seen, ApplicationKind.INITIAL, "body-nw"),
                        () -> funding.editProject(id, seen, ProjectPlan.empty()),
                        () -> funding.editStatements(id, seen, fixture.get(id).statements()),
                        () -> funding.remove(id, seen))) {
            assertThatThrownBy(() -> fixture.work.asStaff(deed))
                    .isInstanceOf(StaleDataException.class);
        }
    }

    private static ProjectPlan backwards(LocalDate day) {
        return new ProjectPlan(
                null, day, day.minusDays(1), null, null, null, null, null, null, null);
    }
}
