package de.gruppenbuch.domain.cost;

import static de.gruppenbuch.domain.WorkFixture.assertRefused;
import static de.gruppenbuch.domain.cost.CostFixture.BLOCKED;
import static de.gruppenbuch.domain.cost.CostFixture.FIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.security.AccessDeniedException;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.PageRequest;
import de.gruppenbuch.domain.shared.StaleDataException;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CostDecisionTest {

    private static CostFixture cost;
    private static CostRequestService requests;

    @BeforeAll
    static void start() {
        cost = new CostFixture();
        requests = cost.requests;
    }

    @AfterAll
    static void stop() {
        cost.close();
    }

    @Test
    void aQuestionGoesToTheLeadAndItsAnswerBack() {
        String number = cost.sent(FIT).number();
        cost.decide(number, r -> () -> requests.ask(r.id(), r.version(), " Für wie viele? "));
        assertThat(cost.getOwn(number).state()).isEqualTo(CostRequestState.QUESTION);

        cost.asLead(() -> cost.own.answerQuestion(number, "Für zwölf."));

        RequestDetails answered = cost.get(number);
        assertThat(answered.state()).isEqualTo(CostRequestState.ANSWERED);
        assertThat(answered.events())
                .extracting(event -> event.kind() + " " + event.text())
                .containsExactly("SUBMITTED ", "QUESTION Für wie viele?", "ANSWER Für zwölf.");
    }

    @Test
    void anAcceptedRequestKeepsTheSumAndTheGatesAnswer() {
        RequestDetails accepted = cost.accepted(FIT, 11_880, null);

        assertThat(accepted.state()).isEqualTo(CostRequestState.ACCEPTED);
        assertThat(accepted.grantedCents()).isEqualTo(11_880);
        RequestEvent decision = accepted.events().get(1);
        assertThat(decision.gate()).contains(accepted.gate());
        assertThat(decision.gateOverridden()).isFalse();
        assertThat(decision.accountName()).isEqualTo(cost.work.staff.name());
    }

    @Test
    void aRejectionNeedsAReasonThatTheLeadReads() {
        RequestDetails sent = cost.sent(FIT);
        assertRefused(
                () -> cost.decide(sent.number(), r -> () -> reject(r, " ")),
                "text",
                "cost.reject.missing");

        cost.decide(sent.number(), r -> () -> reject(r, "Schon gefördert."));

        OwnRequest own = cost.getOwn(sent.number());
        assertThat(own.state()).isEqualTo(CostRequestState.REJECTED);
        assertThat(own.events().get(1).text()).isEqualTo("Schon gefördert.");
    }

    @Test
    void aBlockedToolIsAcceptedOnlyWithAWrittenReason() {
        RequestDetails sent = cost.sent(BLOCKED);
        assertThat(sent.gate().outcome()).isEqualTo(GateOutcome.BLOCKED);
        assertThat(sent.alternatives()).isNotEmpty();
        for (String nothing : new String[] {null, "", " \n "}) {
            assertRefused(() -> accept(sent, nothing), "text", "cost.override.missing");
        }
        assertThat(cost.get(sent.number()).state()).isEqualTo(CostRequestState.SUBMITTED);

        accept(sent, "Nur so erreichbar.");

        RequestEvent decision = cost.get(sent.number()).events().get(1);
        assertThat(decision.gateOverridden()).isTrue();
        assertThat(decision.text()).isEqualTo("Nur so erreichbar.");
        assertThat(decision.gate().orElseThrow().outcome()).isEqualTo(GateOutcome.BLOCKED);
    }

    @Test
    void theWrittenReasonStaysWhateverHappensLater() {
        RequestDetails accepted = cost.accepted(BLOCKED, 5_000, "Nur so erreichbar.");
        for (String deed :
                List.of(
                        "update cost_request_event set text = 'anders' where request_id = ",
                        "delete from cost_request_event where request_id = ")) {
            assertThatThrownBy(() -> cost.work.change(deed + accepted.id()))
                    .isInstanceOf(IllegalStateException.class);
        }

        RequestDetails undone =
                cost.decide(
                        accepted.number(), r -> () -> requests.undoDecision(r.id(), r.version()));

        assertThat(undone.state()).isEqualTo(CostRequestState.SUBMITTED);
        assertThat(undone.grantedCents()).isNull();
        assertThat(undone.events())
                .extracting(event -> event.kind() + " " + event.text())
                .containsExactly("SUBMITTED ", "ACCEPTED Nur so erreichbar.", "DECISION_UNDONE ");
    }

    @Test
    void aDecisionTakenBackIsDecidedAnewAndTheLastSumCounts() {
        RequestDetails accepted = cost.accepted(FIT, 100, null);
        cost.decide(accepted.number(), r -> () -> requests.undoDecision(r.id(), r.version()));
        RequestDetails again = cost.get(accepted.number());
        accept(again, null);

        assertThat(cost.get(accepted.number()).grantedCents()).isEqualTo(9_900);
    }

    @Test
    void theStaffNamesTheToolOfALeadWhoWasUnsure() {
        String number =
                cost.asLead(() -> cost.own.begin(cost.group, new ToolChoice(null, null, true)));
        cost.asLead(
                () ->
                        cost.own.answerCost(
                                number, new CostAnswer(null, BillingPeriod.UNKNOWN, 2027)));
        cost.asLead(() -> cost.own.submit(number));
        RequestDetails sent = cost.get(number);
        assertThat(sent.gate().reasons().get(0).rule()).isEqualTo("GATE-UNKNOWN");

        AcceptRequest command = new AcceptRequest(900L, null, FIT);
        cost.work.asStaff(() -> requests.accept(sent.id(), sent.version(), command));

        assertThat(cost.get(number).toolName()).isNotEmpty();
        assertThat(cost.get(number).events().get(1).gateOverridden()).isFalse();
    }

    @Test
    void whatSomebodyDecidedInBetweenIsNotOverwritten() {
        RequestDetails seen = cost.sent(FIT);
        cost.decide(seen.number(), r -> () -> requests.ask(r.id(), r.version(), "Wie viele?"));

        for (Runnable deed :
                List.<Runnable>of(
                        () -> requests.ask(seen.id(), seen.version(), "Noch etwas?"),
                        () ->
                                requests.accept(
                                        seen.id(), seen.version(), new AcceptRequest(1L, "", null)),
                        () -> reject(seen, "Nein."),
                        () -> requests.undoDecision(seen.id(), seen.version()))) {
            assertThatThrownBy(() -> cost.work.asStaff(deed))
                    .isInstanceOf(StaleDataException.class);
        }
    }

    @Test
    void aDecidedRequestIsNotDecidedASecondTime() {
        RequestDetails accepted = cost.accepted(FIT, 100, null);

        assertRefused(
                () -> cost.decide(accepted.number(), r -> () -> reject(r, "Doch nicht.")),
                "state",
                "cost.request.state");
        assertRefused(() -> accept(accepted, null), "state", "cost.request.state");
    }

    @Test
    void refusedInputNamesItsField() {
        RequestDetails sent = cost.sent(FIT);
        assertRefused(
                () -> cost.work.asStaff(() -> requests.ask(sent.id(), sent.version(), "")),
                "text",
                "cost.question.missing");
        for (Long cents : new Long[] {null, 0L, 10_000_000L}) {
            assertInvalid(sent, new AcceptRequest(cents, null, null), "grantedCents");
        }
        assertInvalid(sent, new AcceptRequest(1L, "x".repeat(2001), null), "text");
    }

    @Test
    void anotherContactPointReachesNothing() {
        RequestDetails sent = cost.sent(FIT);

        assertThat(
                        cost.work
                                .asNeighbour(
                                        () ->
                                                requests.list(
                                                        RequestFilter.all(), PageRequest.first(50)))
                                .items())
                .isEmpty();
        for (Runnable deed :
                List.<Runnable>of(
                        () -> requests.get(sent.number()),
                        () -> requests.getById(sent.id()),
                        () -> requests.ask(sent.id(), sent.version(), "?"),
                        () -> reject(sent, "Nein."),
                        () -> requests.attachment(sent.number(), 1))) {
            assertThatThrownBy(() -> cost.work.rig.as(cost.work.neighbour, deed))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void aLeadDecidesNothing() {
        RequestDetails sent = cost.sent(FIT);

        assertThatThrownBy(() -> cost.asLead(() -> reject(sent, "Nein.")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> cost.asLead(() -> requests.get(sent.number())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static void accept(RequestDetails request, String text) {
        AcceptRequest command = new AcceptRequest(9_900L, text, null);
        cost.work.asStaff(() -> requests.accept(request.id(), request.version(), command));
    }

    private static void reject(RequestDetails request, String text) {
        requests.reject(request.id(), request.version(), text);
    }

    private static void assertInvalid(RequestDetails sent, AcceptRequest command, String field) {
        assertThatThrownBy(
                        () ->
                                cost.work.asStaff(
                                        () -> requests.accept(sent.id(), sent.version(), command)))
                .isInstanceOfSatisfying(
                        ConstraintViolationException.class,
                        refused ->
                                assertThat(refused.getConstraintViolations())
                                        .extracting(v -> v.getPropertyPath().toString())
                                        .allMatch(path -> path.endsWith("." + field)));
    }
}
