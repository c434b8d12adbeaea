package de.gruppenbuch.domain.cost;

import static de.gruppenbuch.domain.cost.CostFixture.FIT;
import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.shared.Page;
import de.gruppenbuch.domain.shared.PageRequest;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three sent requests, of which one is rejected and one names a tool outside the catalogue. */
class CostListTest {

    private static CostFixture cost;
    private static String waiting;
    private static String rejected;
    private static String other;

    @BeforeAll
    static void start() {
        cost = new CostFixture();
        waiting = cost.sent(FIT).number();
        rejected = cost.sent(FIT).number();
        cost.decide(
                rejected, r -> () -> cost.requests.reject(r.id(), r.version(), "Schon gefördert."));
        other =
                cost.asLead(
                        () ->
                                cost.own.begin(
                                        cost.group, new ToolChoice(null, " Forum Plus ", false)));
        cost.asLead(() -> cost.own.answerCost(other, new CostAnswer(1L, BillingPeriod.ONCE, 2026)));
        cost.asLead(() -> cost.own.submit(other));
        cost.draft(FIT);
    }

    @AfterAll
    static void stop() {
        cost.close();
    }

    @Test
    void draftsAreNotInTheList() {
        assertThat(numbers(RequestFilter.all()))
                .containsExactlyInAnyOrder(waiting, rejected, other);
    }

    @Test
    void theExportHoldsTheListAsFilteredIsRecordedAndBlindForANeighbour() {
        RequestExportService export = cost.work.get(RequestExportService.class);
        RequestFilter filter = new RequestFilter("", null, null, cost.group);
        PageRequest order = new PageRequest(0, 100, "number", false);

        List<Long> ids = cost.work.asStaff(() -> export.begin(filter, order));

        assertThat(cost.work.asStaff(() -> export.rows(ids)))
                .hasSize(3)
                .isEqualTo(cost.work.asStaff(() -> cost.requests.list(filter, order)).items());
        assertThat(cost.work.asNeighbour(() -> export.rows(ids))).isEmpty();
        assertThat(cost.work.read("select action from audit_entry where action = 'request.export'"))
                .hasSize(1);
    }

    @Test
    void theListIsNarrowedByStateYearAndGroup() {
        assertThat(numbers(new RequestFilter("", CostRequestState.REJECTED, null, null)))
                .containsExactly(rejected);
        assertThat(numbers(new RequestFilter(null, null, 2026, null))).containsExactly(other);
        assertThat(numbers(new RequestFilter("", null, null, cost.group))).hasSize(3);
        assertThat(numbers(new RequestFilter("", null, null, cost.group + 1))).isEmpty();
    }

    @Test
    void theTextIsLookedForInNumberGroupAndOtherTool() {
        assertThat(numbers(text(waiting))).containsExactly(waiting);
        assertThat(numbers(text(" FORUM plus"))).containsExactly(other);
        assertThat(numbers(text("rheuma"))).hasSize(3);
        assertThat(numbers(text("gibt es nicht"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "20%6", "2026_", "\\"})
    void signsWithMeaningForTheDatabaseAreOnlySigns(String sign) {
        assertThat(numbers(text(sign))).isEmpty();
    }

    @Test
    void pagesFollowTheOrderThatWasAskedFor() {
        Page<RequestRow> second = list(RequestFilter.all(), new PageRequest(1, 2, "number", true));
        assertThat(second.items()).extracting(RequestRow::number).containsExactly(other);
        assertThat(second.total()).isEqualTo(3);

        assertThat(list(RequestFilter.all(), new PageRequest(0, 9, "number", false)).items())
                .extracting(RequestRow::number)
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void aLineNamesToolCostAndGate() {
        RequestRow row = list(text(other), PageRequest.first(9)).items().get(0);

        assertThat(row.toolName()).isEqualTo("Forum Plus");
        assertThat(row.yearlyCents()).isEqualTo(1);
        assertThat(row.gate()).isEqualTo(GateOutcome.BLOCKED);
        assertThat(row.groupName()).isEqualTo("Rheuma-Treff Müller");
    }

    private static RequestFilter text(String text) {
        return new RequestFilter(text, null, null, null);
    }

    private static List<String> numbers(RequestFilter filter) {
        return list(filter, PageRequest.first(50)).items().stream()
                .map(RequestRow::number)
                .toList();
    }

    private static Page<RequestRow> list(RequestFilter filter, PageRequest page) {
        return cost.work.asStaff(() -> cost.requests.list(filter, page));
    }
}
