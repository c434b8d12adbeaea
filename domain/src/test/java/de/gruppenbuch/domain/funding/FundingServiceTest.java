package de.gruppenbuch.domain.funding;

import static de.gruppenbuch.domain.WorkFixture.assertRefused;
import static de.gruppenbuch.domain.funding.FundingFixture.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.cost.CostRequestState;
import de.gruppenbuch.domain.security.AccessDeniedException;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.PageRequest;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FundingServiceTest {

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
    void anAcceptedRequestBecomesALineWithTheOfficialWording() {
        long request = fixture.accepted(11_880);

        ApplicationDetails application = fixture.get(fixture.create(request));

        assertThat(application.number()).matches("[A-Z]*-?2027-\\d{4}");
        assertThat(application.funderName()).isNotBlank();
        assertThat(application.requestedCents()).isEqualTo(11_880);
        assertThat(application.expenses())
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.amountCents()).isEqualTo(11_880);
                            assertThat(line.requestId()).isEqualTo(request);
                            assertThat(line.categoryCode()).isEqualTo("DIGITAL");
                            assertThat(line.label()).endsWith(", 01.01.2027–31.12.2027");
                        });
        assertThat(state(request)).isEqualTo(CostRequestState.IN_APPLICATION);
    }

    @Test
    void aRequestIsUsedOnlyOnce() {
        long request = fixture.accepted(100);
        fixture.create(request);
        long before = count();

        assertRefused(() -> fixture.create(request), "requestIds", "funding.request.notAccepted");
        long fresh = fixture.accepted(100);
        assertRefused(
                () -> fixture.create(fresh, fresh), "requestIds", "funding.request.notAccepted");
        assertThat(count()).isEqualTo(before);
        assertThat(state(fresh)).isEqualTo(CostRequestState.ACCEPTED);
    }

    @Test
    void onlyAcceptedRequestsOfTheSameGroupAndYearAreTaken() {
        long waiting = fixture.cost.sent("signal").id();
        assertRefused(() -> fixture.create(waiting), "requestIds", "funding.request.notAccepted");

        long request = fixture.accepted(100);
        long other = fixture.work.register("Andere Gruppe");
        assertRefused(
                () -> fixture.create(command(other, 2027, request)),
                "requestIds",
                "funding.request.otherGroup");
        assertRefused(
                () -> fixture.create(command(fixture.cost.group, 2026, request)),
                "requestIds",
                "funding.request.otherYear");
    }

    @Test
    void anApplicationIsForThisYearOrTheNext() {
        for (int year : new int[] {2025, 2028}) {
            assertRefused(
                    () -> fixture.create(command(fixture.cost.group, year)),
                    "fundingYear",
                    "cost.request.year");
        }
    }

    @Test
    void requestsOfSeveralGroupsBecomeOneApplicationEach() {
        long first = fixture.accepted(100);
        long second = fixture.accepted(250);

        List<Long> ids =
                fixture.work.asStaff(
                        () ->
                                funding.createForRequests(
                                        List.of(first, second),
                                        FundingKind.LUMP_SUM,
                                        2027,
                                        FundingFixture.FUNDER));

        assertThat(ids).hasSize(1);
        assertThat(fixture.get(ids.get(0)).expenseCents()).isEqualTo(350);
        assertRefused(
                () ->
                        fixture.work.asStaff(
                                () ->
                                        funding.createForRequests(
                                                List.of(),
                                                FundingKind.LUMP_SUM,
                                                2027,
                                                FundingFixture.FUNDER)),
                "requestIds",
                "funding.request.none");
    }

    @Test
    void aRemovedApplicationFreesItsRequestsAndComesBackWithThem() {
        long request = fixture.accepted(100);
        long id = fixture.create(request);
        fixture.edit(id, a -> () -> funding.remove(id, a.version()));
        assertThat(listed(id)).isFalse();
        assertThat(state(request)).isEqualTo(CostRequestState.ACCEPTED);

        fixture.work.asStaff(() -> funding.restore(id));
        assertThat(listed(id)).isTrue();
        assertThat(fixture.get(id).expenses().get(0).requestId()).isEqualTo(request);
        assertThat(state(request)).isEqualTo(CostRequestState.IN_APPLICATION);
    }

    @Test
    void whatAnotherApplicationTookMeanwhileDoesNotComeBack() {
        long request = fixture.accepted(100);
        long id = fixture.create(request);
        fixture.spend(id, "Miete", 5_000);
        fixture.edit(id, a -> () -> funding.remove(id, a.version()));
        fixture.create(request);

        fixture.work.asStaff(() -> funding.restore(id));

        assertThat(fixture.get(id).expenses())
                .extracting(ExpenseRow::label)
                .containsExactly("Miete");
    }

    @Test
    void listsAreFoundByNumberGroupYearAndExport() {
        long id = fixture.create();
        String number = fixture.get(id).number();

        assertThat(list(new ApplicationFilter(number, 2027, FundingKind.LUMP_SUM, false, null)))
                .extracting(ApplicationRow::id)
                .containsExactly(id);
        assertThat(list(new ApplicationFilter("Rheuma", null, null, null, fixture.cost.group)))
                .extracting(ApplicationRow::id)
                .contains(id);
        for (String nothing : List.of("gibt es nicht", "%", "_", "\\")) {
            assertThat(list(new ApplicationFilter(nothing, null, null, null, null))).isEmpty();
        }
        assertThat(list(new ApplicationFilter(number, 2026, null, null, null))).isEmpty();
        assertThat(list(new ApplicationFilter(number, null, FundingKind.PROJECT, null, null)))
                .isEmpty();
        assertThat(list(new ApplicationFilter(number, null, null, true, null))).isEmpty();
    }

    @Test
    void theGroupIsFoundHoweverManyGroupsHaveTheName() {
        for (int i = 0; i < PageRequest.MAX_SIZE; i++) {
            fixture.work.register("Schlaf " + (1000 + i));
        }
        long last = fixture.work.register("Schlaf zuletzt");
        long id = fixture.create(FundingFixture.command(last, 2027));

        assertThat(list(new ApplicationFilter("Schlaf", null, null, null, null)))
                .extracting(ApplicationRow::id)
                .containsExactly(id);
    }

    @Test
    void anotherContactPointReachesNothing() {
        long request = fixture.accepted(100);
        long id = fixture.create();

        assertThat(
                        fixture.work
                                .asNeighbour(
                                        () ->
                                                funding.list(
                                                        ApplicationFilter.all(),
                                                        PageRequest.first(50)))
                                .items())
                .isEmpty();
        for (Runnable deed :
                List.<Runnable>of(
                        () -> funding.get(id),
                        () -> funding.create(command(fixture.cost.group, 2027, request)),
                        () -> funding.editProject(id, 1, ProjectPlan.empty()),
                        () -> funding.remove(id, 1),
                        () -> funding.restore(id),
                        () -> fixture.plans.removeExpense(id, 1, 1),
                        () -> fixture.snapshots.freeze(id))) {
            assertThatThrownBy(() -> fixture.work.rig.as(fixture.work.neighbour, deed))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> fixture.cost.asLead(() -> funding.get(id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static CostRequestState state(long request) {
        return fixture.work.asStaff(() -> fixture.cost.requests.getById(request)).state();
    }

    private static boolean listed(long id) {
        return list(ApplicationFilter.all()).stream().anyMatch(row -> row.id() == id);
    }

    private static long count() {
        return list(ApplicationFilter.all()).size();
    }

    private static List<ApplicationRow> list(ApplicationFilter filter) {
        return fixture.work.asStaff(() -> funding.list(filter, PageRequest.first(100))).items();
    }
}
