package de.gruppenbuch.web.demo;

import de.gruppenbuch.domain.cost.AcceptRequest;
import de.gruppenbuch.domain.cost.BillingPeriod;
import de.gruppenbuch.domain.cost.CostAnswer;
import de.gruppenbuch.domain.cost.CostRequestService;
import de.gruppenbuch.domain.cost.OwnRequestService;
import de.gruppenbuch.domain.cost.RequestDetails;
import de.gruppenbuch.domain.cost.ToolChoice;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.CurrentUser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Requests of the made-up lead, one in every state. */
@Dependent
public class DemoRequests {

    @Inject private OwnRequestService ownRequestService;
    @Inject private CostRequestService costRequestService;
    @Inject private CurrentUser currentUser;
    @Inject private Clock clock;

    void create(Caller staff, Caller lead, DemoGroups.Registered groups) {
        long group = groups.rheuma();
        currentUser.is(lead);
        ownRequestService.begin(group, offering("alfaview-paid"));
        submit(group, offering("zoom-pro"), 13_99L, BillingPeriod.MONTHLY);
        submit(group, new ToolChoice(null, null, true), null, BillingPeriod.UNKNOWN);
        submit(group, offering("jitsi-hosted-avv"), 9_90L, BillingPeriod.MONTHLY);
        String asked = submit(group, offering("threema-work"), 25_00L, BillingPeriod.YEARLY);
        String answered = submit(group, offering("webex-paid"), 14_50L, BillingPeriod.MONTHLY);
        String accepted = submit(group, offering("nextcloud-eu"), 5_00L, BillingPeriod.MONTHLY);
        ToolChoice unknown = new ToolChoice(null, "Neues Programm", false);
        String rejected = submit(group, unknown, 99_00L, BillingPeriod.ONCE);

        currentUser.is(staff);
        ask(asked, "Wie viele Personen aus der Gruppe nutzen das Programm?");
        ask(answered, "Haben Sie schon einen Vertrag?");
        accept(accepted, 60_00L);
        reject(rejected, "Für dieses Programm ist der Datenschutz nicht geklärt.");

        currentUser.is(lead);
        ownRequestService.answerQuestion(
                answered, "Nein, wir wollen ihn erst nach der Zusage schließen.");
    }

    private static ToolChoice offering(String id) {
        return new ToolChoice(id, null, false);
    }

    private String submit(long group, ToolChoice choice, Long cents, BillingPeriod period) {
        String number = ownRequestService.begin(group, choice);
        ownRequestService.answerCost(
                number, new CostAnswer(cents, period, LocalDate.now(clock).getYear() + 1));
        ownRequestService.submit(number);
        return number;
    }

    private void ask(String number, String text) {
        RequestDetails request = costRequestService.get(number);
        costRequestService.ask(request.id(), request.version(), text);
    }

    private void accept(String number, long cents) {
        RequestDetails request = costRequestService.get(number);
        costRequestService.accept(
                request.id(), request.version(), new AcceptRequest(cents, null, null));
    }

    private void reject(String number, String reason) {
        RequestDetails request = costRequestService.get(number);
        costRequestService.reject(request.id(), request.version(), reason);
    }
}
