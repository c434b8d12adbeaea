package de.gruppenbuch.domain.funding;

import static de.gruppenbuch.domain.WorkFixture.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.cost.CostFixture;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.StaleDataException;
import jakarta.validation.ConstraintViolationException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlanServiceTest {

    private static FundingFixture fixture;
    private static PlanService plans;

    @BeforeAll
    static void start() {
        fixture = new FundingFixture();
        plans = fixture.plans;
    }

    @AfterAll
    static void stop() {
        fixture.close();
    }

    @Test
    void sumsFollowTheLines() {
        long id = fixture.create();
        fixture.spend(id, "Lizenz", 11_880);
        fixture.spend(id, "Miete", 20_001);
        ApplicationDetails application = earn(id, null, 1_881);

        assertThat(application.expenseCents()).isEqualTo(31_881);
        assertThat(application.incomeCents()).isEqualTo(1_881);
        assertThat(application.requestedCents()).isEqualTo(30_000);
        assertThat(application.expenses())
                .extracting(line -> line.position() + " " + line.label())
                .containsExactly("1 Lizenz", "2 Miete");

        long income = application.incomes().get(0).id();
        assertThat(earn(id, income, 31_882).requestedCents()).isZero();
        fixture.edit(id, a -> () -> plans.removeIncome(id, a.version(), income));
        assertThat(fixture.get(id).incomes()).isEmpty();
    }

    @Test
    void aLineIsChangedInItsPlace() {
        long id = fixture.create();
        long line = fixture.spend(id, "Lizens", 100).expenses().get(0).id();
        EditExpense change = new EditExpense("DIGITAL", "Lizenz", "Für alle", 200L);

        ApplicationDetails application =
                fixture.edit(id, a -> () -> plans.saveExpense(id, a.version(), line, change));

        assertThat(application.expenses())
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.id()).isEqualTo(line);
                            assertThat(row.label()).isEqualTo("Lizenz");
                            assertThat(row.justification()).isEqualTo("Für alle");
                            assertThat(row.amountCents()).isEqualTo(200);
                        });
    }

    @Test
    void aRequestTakenOutIsFreeAndCanBeBroughtBack() {
        long request = fixture.accepted(700);
        long id = fixture.create(request);
        long line = fixture.get(id).expenses().get(0).id();

        fixture.edit(id, a -> () -> plans.removeExpense(id, a.version(), line));
        assertThat(fixture.get(id).expenses()).isEmpty();

        ApplicationDetails application =
                fixture.edit(id, a -> () -> plans.addRequests(id, a.version(), List.of(request)));
        assertThat(application.expenses())
                .extracting(ExpenseRow::requestId)
                .containsExactly(request);
        assertThatThrownBy(
                        () ->
                                fixture.edit(
                                        id, a -> () -> plans.removeExpense(id, a.version(), line)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void anAcceptedBlockShowsInTheTasks() {
        long request = fixture.cost.accepted(CostFixture.BLOCKED, 300, "Nur so.").id();
        ApplicationDetails application = fixture.get(fixture.create(request));

        assertThat(application.tasks())
                .filteredOn(task -> task.place() == TaskPlace.REQUEST)
                .extracting(OpenTask::code)
                .containsExactly("TOOL_OVERRIDDEN");
    }

    @Test
    void aToolThatWasFitAndIsBlockedTodayBlocksTheApplication() {
        long request = fixture.accepted(300);
        long id = fixture.create(request);
        assertThat(fixture.get(id).tasks()).noneMatch(t -> t.place() == TaskPlace.REQUEST);

        Instant now = fixture.work.rig.clock().instant();
        fixture.work.rig.clock().advance(Duration.ofDays(4 * 365));
        assertThat(fixture.get(id).tasks())
                .filteredOn(task -> task.place() == TaskPlace.REQUEST)
                .extracting(OpenTask::code)
                .containsExactly("TOOL_BLOCKED");
        fixture.work.rig.clock().set(now);
    }

    @Test
    void whatSomebodySavedInBetweenIsNotOverwritten() {
        long id = fixture.create();
        ApplicationDetails seen = fixture.spend(id, "Miete", 100);
        long line = seen.expenses().get(0).id();
        fixture.spend(id, "Lizenz", 100);
        EditExpense change = new EditExpense("DIGITAL", "Alt", null, 1L);

        for (Runnable deed :
                List.<Runnable>of(
                        () -> plans.saveExpense(id, seen.version(), line, change),
                        () -> plans.removeExpense(id, seen.version(), line),
                        () -> plans.addRequests(id, seen.version(), List.of()))) {
            assertThatThrownBy(() -> fixture.work.asStaff(deed))
                    .isInstanceOf(StaleDataException.class);
        }
    }

    @Test
    void refusedInputNamesItsField() {
        long id = fixture.create();

        assertRefused(
                () -> save(id, new EditExpense("NOTHING", "X", null, 1L)),
                "categoryCode",
                "funding.expense.category");
        assertInvalid(id, new EditExpense("DIGITAL", " ", null, 1L), "label");
        assertInvalid(id, new EditExpense("DIGITAL", "x".repeat(301), null, 1L), "label");
        assertInvalid(id, new EditExpense("DIGITAL", "X", "x".repeat(1001), 1L), "justification");
        for (Long cents : new Long[] {null, 0L, -1L, 100_000_000L}) {
            assertInvalid(id, new EditExpense("DIGITAL", "X", null, cents), "amountCents");
        }
        assertThat(fixture.get(id).expenses()).isEmpty();
    }

    private static ApplicationDetails earn(long id, Long line, long cents) {
        EditIncome income = new EditIncome(IncomeKind.DONATIONS, "Spenden", cents);
        return fixture.edit(id, a -> () -> plans.saveIncome(id, a.version(), line, income));
    }

    private static void save(long id, EditExpense line) {
        fixture.edit(id, a -> () -> plans.saveExpense(id, a.version(), null, line));
    }

    private static void assertInvalid(long id, EditExpense line, String field) {
        assertThatThrownBy(() -> save(id, line))
                .isInstanceOfSatisfying(
                        ConstraintViolationException.class,
                        refused ->
                                assertThat(refused.getConstraintViolations())
                                        .extracting(v -> v.getPropertyPath().toString())
                                        .allMatch(path -> path.endsWith("." + field)));
    }
}
