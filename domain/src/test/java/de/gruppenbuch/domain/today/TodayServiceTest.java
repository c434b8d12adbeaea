package de.gruppenbuch.domain.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.cost.CostFixture;
import de.gruppenbuch.domain.cost.RequestDetails;
import de.gruppenbuch.domain.cost.RequestRow;
import de.gruppenbuch.domain.funding.FundingFixture;
import de.gruppenbuch.domain.security.AccessDeniedException;
import de.gruppenbuch.domain.tool.RecordToolUse;
import de.gruppenbuch.domain.tool.ToolUseService;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TodayServiceTest {

    private FundingFixture fixture;

    @BeforeEach
    void start() {
        fixture = new FundingFixture();
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void onAQuietDayNothingWaitsButTheDeadline() {
        fixture.cost.draft(CostFixture.FIT);
        fixture.cost.accepted(CostFixture.FIT, 100, null);
        Today today = today();

        assertThat(today.nothingWaits()).isTrue();
        assertThat(today.deadline().orElseThrow().deadline()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(today.deadline().orElseThrow().daysLeft()).isEqualTo(118);
    }

    @Test
    void newRequestsAndAnswersAreCountedAndTheFirstFiveShown() {
        RequestDetails asked = fixture.cost.sent(CostFixture.FIT);
        for (int i = 0; i < 6; i++) {
            fixture.cost.sent(CostFixture.FIT);
        }
        assertThat(today().newRequestCount()).isEqualTo(7);
        assertThat(today().newRequests()).hasSize(5);

        fixture.cost.decide(
                asked.number(),
                r -> () -> fixture.cost.requests.ask(r.id(), r.version(), "Für wen?"));
        assertThat(today().newRequestCount()).isEqualTo(6);
        assertThat(today().answerCount()).isZero();

        fixture.cost.asLead(() -> fixture.cost.own.answerQuestion(asked.number(), "Für alle."));
        assertThat(today().answerCount()).isEqualTo(1);
        assertThat(today().answers())
                .extracting(RequestRow::number)
                .containsExactly(asked.number());
        assertThat(today().nothingWaits()).isFalse();
    }

    @Test
    void toolsThatAreNotFitWait() {
        ToolUseService uses = fixture.work.get(ToolUseService.class);
        for (int i = 0; i < 6; i++) {
            long group = fixture.work.register("Gruppe " + i);
            record(uses, group, "telegram");
            record(uses, group, "wire-personal");
        }

        assertThat(today().toolCount()).isEqualTo(6);
        assertThat(today().tools()).hasSize(5);
    }

    @Test
    void applicationsWithGapsWaitUntilTheyAreExported() {
        long id = fixture.create();
        assertThat(today().openApplicationCount()).isEqualTo(1);
        assertThat(today().openApplications().get(0).openTasks()).isPositive();

        fixture.work.asStaff(() -> fixture.snapshots.freeze(id));
        assertThat(today().openApplicationCount()).isZero();
    }

    @Test
    void allOpenApplicationsAreCountedHoweverMany() {
        for (int i = 0; i < 101; i++) {
            fixture.create();
        }

        assertThat(today().openApplicationCount()).isEqualTo(101);
        assertThat(today().openApplications()).hasSize(5);
    }

    @Test
    void anotherContactPointHasADayOfItsOwnAndALeadNone() {
        fixture.cost.sent(CostFixture.FIT);
        fixture.create();

        assertThat(fixture.work.asNeighbour(() -> service().get()).nothingWaits()).isTrue();
        assertThatThrownBy(() -> fixture.cost.asLead(() -> service().get()))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void record(ToolUseService uses, long group, String offering) {
        fixture.work.asStaff(
                () -> uses.record(group, new RecordToolUse(offering, "Absprachen", null, null)));
    }

    private TodayService service() {
        return fixture.work.get(TodayService.class);
    }

    private Today today() {
        return fixture.work.asStaff(() -> service().get());
    }
}
