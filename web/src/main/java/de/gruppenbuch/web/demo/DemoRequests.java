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
        ownRequestService.begin(group, new ToolChoice("alfaview-paid", null, false));
        submit(group, new ToolChoice("zoom-pro", null, false), 13_99L, BillingPeriod.MONTHLY);
        submit(group, new ToolChoice(null, null, true), null, BillingPeriod.UNKNOWN);
        String asked =
                submit(
                        group,
                        new ToolChoice("threema-work", null, false),
                        25_00L,
                        BillingPeriod.YEARLY);
        String answered =
                submit(
                        group,
                        new ToolChoice("webex-paid", null, false),
                        14_50L,
                        BillingPeriod.MONTHLY);
        String accepted =
                submit(
                        group,
                        new ToolChoice("nextcloud-eu", null, false),
                        5_00L,
                        BillingPeriod.MONTHLY);
        String rejected =
                submit(
                        group,
                        new ToolChoice(null, "Neues Programm", false),
                        99_00L,
                        BillingPeriod.ONCE);
        submit(
                group,
                new ToolChoice("jitsi-hosted-avv", null, false),
                9_90L,
                BillingPeriod.MONTHLY);

        currentUser.is(staff);
        ask(asked, "Wie viele Personen aus der Gruppe nutzen das Programm?");
        ask(answered, "Haben Sie schon einen Vertrag?");
        accept(accepted, 60_00L);
        RequestDetails refused = costRequestService.get(rejected);
        costRequestService.reject(
                refused.id(),
                refused.version(),
                "Für dieses Programm ist der Datenschutz nicht geklärt.");

        currentUser.is(lead);
        ownRequestService.answerQuestion(
                answered, "Nein, wir wollen ihn erst nach der Zusage schließen.");
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
}
