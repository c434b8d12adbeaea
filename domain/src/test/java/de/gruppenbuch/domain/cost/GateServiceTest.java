package de.gruppenbuch.domain.cost;

import static de.gruppenbuch.domain.WorkFixture.assertRefused;
import static de.gruppenbuch.domain.cost.CostFixture.BLOCKED;
import static de.gruppenbuch.domain.cost.CostFixture.FIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.tool.ContractParty;
import de.gruppenbuch.domain.tool.OfferingRow;
import de.gruppenbuch.domain.tool.RecordToolUse;
import de.gruppenbuch.domain.tool.ToolUseService;
import de.gruppenbuch.domain.tool.UseTerms;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GateServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private CostFixture cost;

    @BeforeEach
    void start() {
        cost = new CostFixture();
    }

    @AfterEach
    void stop() {
        cost.close();
    }

    @Test
    void askingTheGateChangesNothing() {
        RequestDetails request = cost.sent(FIT);
        List<String> before = cost.work.read("select id from cost_request_event");

        GateAnswer answer = ask(request, null);

        assertThat(answer.askedOn()).isEqualTo(TODAY);
        assertThat(answer).isEqualTo(request.gate());
        assertThat(cost.work.read("select id from cost_request_event")).isEqualTo(before);
        assertThat(cost.get(request.number()).version()).isEqualTo(request.version());
    }

    @Test
    void theAssessmentThatCountsOnTheDayDecides() {
        RequestDetails request = cost.sent(FIT);

        assertThat(ask(request, TODAY).outcome()).isNotEqualTo(GateOutcome.BLOCKED);
        assertThat(rules(ask(request, LocalDate.of(2026, 11, 22)))).contains("GATE-NOT_ASSESSED");
        GateAnswer later = ask(request, TODAY.plusYears(3));
        assertThat(later.outcome()).isEqualTo(GateOutcome.BLOCKED);
        assertThat(later.reasons().get(0).text().de()).contains("abgelaufen");
    }

    @Test
    void aDayWithoutSenseAndAForeignRequestAreRefused() {
        RequestDetails request = cost.sent(FIT);

        assertRefused(() -> ask(request, LocalDate.of(2019, 12, 31)), "day", "cost.gate.day");
        assertRefused(() -> ask(request, LocalDate.of(2101, 1, 1)), "day", "cost.gate.day");
        assertThatThrownBy(
                        () ->
                                cost.work.asNeighbour(
                                        () -> cost.requests.askGate(request.id(), null)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theProfileFollowsTheContractPartyOfTheUse() {
        RequestDetails request = cost.sent("threema-work");
        assertThat(ask(request, null).outcome()).isEqualTo(GateOutcome.PASS_WITH_CONDITIONS);
        assertThat(rules(ask(request, null))).contains("C8", "GATE-PARTY_UNKNOWN");

        use("threema-work", ContractParty.PRIVATE_PERSON);
        assertThat(ask(request, null).outcome()).isEqualTo(GateOutcome.BLOCKED);
        assertThat(rules(ask(request, null))).contains("GATE-CONTRACT_MISMATCH");
    }

    @Test
    void anOrganisationMayHaveThePlanThatAPrivatePersonMayNot() {
        RequestDetails request = cost.sent("threema-work");
        use("threema-work", ContractParty.CONTACT_POINT);

        GateAnswer answer = ask(request, null);

        assertThat(answer.outcome()).isEqualTo(GateOutcome.PASS_WITH_CONDITIONS);
        assertThat(answer.assessmentId()).contains(":ORGANISATION:");
        assertThat(answer.conditions())
                .extracting(GateReason::rule)
                .contains("CND-AVV", "CND-AGREEMENT");
    }

    @Test
    void anAcceptedRequestThatFellBackNeedsAReason() {
        RequestDetails accepted = cost.accepted(FIT, 300, null);
        assertThat(accepted.blockedSinceAccepted()).isFalse();
        assertRefused(() -> override(accepted, "Zu früh."), "state", "cost.override.needless");
        Instant now = cost.work.rig.clock().instant();
        cost.work.rig.clock().advance(Duration.ofDays(4 * 365));

        assertThat(cost.get(accepted.number()).blockedSinceAccepted()).isTrue();
        assertRefused(() -> override(accepted, " "), "text", "cost.override.missing");
        override(accepted, "Der Träger prüft neu.");

        RequestDetails overridden = cost.get(accepted.number());
        assertThat(overridden.blockedSinceAccepted()).isFalse();
        assertThat(overridden.overrideReason()).isEqualTo("Der Träger prüft neu.");
        assertThat(overridden.events().get(overridden.events().size() - 1))
                .satisfies(
                        event -> {
                            assertThat(event.kind()).isEqualTo(RequestEventKind.GATE_OVERRIDDEN);
                            assertThat(event.gateOverridden()).isTrue();
                            assertThat(event.gate().orElseThrow().outcome())
                                    .isEqualTo(GateOutcome.BLOCKED);
                        });
        assertRefused(() -> override(accepted, "Noch mal."), "state", "cost.override.needless");
        cost.work.rig.clock().set(now);
    }

    @Test
    void theSamePurposeInTheSameYearIsShownToStaff() {
        RequestDetails first = cost.sent("zoom-pro");
        assertThat(first.samePurpose()).isEmpty();
        RequestDetails second = cost.sent("jitsi-hosted-avv");
        RequestDetails third = cost.sent("zoom-pro");
        cost.draft("zoom-pro");
        cost.sent("nuudel");

        assertThat(third.samePurpose())
                .extracting(same -> same.number() + " " + same.sameTool())
                .containsExactlyInAnyOrder(first.number() + " true", second.number() + " false");
        cost.decide(
                first.number(),
                seen -> () -> cost.requests.reject(seen.id(), seen.version(), "Nein."));
        assertThat(cost.get(third.number()).samePurpose())
                .extracting(SamePurpose::number)
                .containsExactly(second.number());
    }

    @Test
    void aLeadGetsAdviceWithAlternativesAndNeverADeadEnd() {
        use("whatsapp", null);
        use("zoom-basic", null);
        OwnGateService advice = cost.work.get(OwnGateService.class);

        List<ToolAdvice> own = cost.asLead(() -> advice.listForGroup(cost.group));

        assertThat(own).hasSize(2).allMatch(ToolAdvice::blocked);
        assertThat(own.get(0).alternatives()).extracting(OfferingRow::id).contains("signal");
        String draft = cost.draft(BLOCKED);
        assertThat(cost.asLead(() -> advice.ask(draft)).gate().outcome())
                .isEqualTo(GateOutcome.BLOCKED);
        cost.asLead(() -> cost.own.submit(draft));
        assertThat(cost.get(draft).state()).isEqualTo(CostRequestState.SUBMITTED);
    }

    private GateAnswer ask(RequestDetails request, LocalDate day) {
        return cost.work.asStaff(() -> cost.requests.askGate(request.id(), day));
    }

    private void override(RequestDetails request, String reason) {
        cost.work.asStaff(
                () ->
                        cost.requests.overrideGate(
                                request.id(), cost.get(request.number()).version(), reason));
    }

    private void use(String offering, ContractParty party) {
        UseTerms terms = new UseTerms(null, null, null, null, party, null, null, null);
        cost.work.asStaff(
                () ->
                        cost.work
                                .get(ToolUseService.class)
                                .record(
                                        cost.group,
                                        new RecordToolUse(offering, "x", null, null, terms)));
    }

    private static List<String> rules(GateAnswer answer) {
        return answer.reasons().stream().map(GateReason::rule).toList();
    }
}
