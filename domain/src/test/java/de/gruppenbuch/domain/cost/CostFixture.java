package de.gruppenbuch.domain.cost;

import de.gruppenbuch.domain.WorkFixture;
import de.gruppenbuch.domain.security.Caller;
import java.util.function.Function;
import java.util.function.Supplier;

/** A lead who asks for the cost of tools, and the contact point that decides. */
public final class CostFixture implements AutoCloseable {

    /** Recommended in the shipped catalogue. */
    public static final String FIT = "wire-personal";

    /** Advised against in the shipped catalogue. */
    public static final String BLOCKED = "whatsapp";

    public final WorkFixture work = new WorkFixture();
    public final long group;
    public final Caller lead;
    public final OwnRequestService own;
    public final CostRequestService requests;

    public CostFixture() {
        group = work.register("Rheuma-Treff Müller");
        lead = work.rig.newLead(work.staff, group, "leitung@musterstadt.example");
        own = work.get(OwnRequestService.class);
        requests = work.get(CostRequestService.class);
    }

    public <T> T asLead(Supplier<T> deed) {
        return work.rig.as(lead, deed);
    }

    public void asLead(Runnable deed) {
        work.rig.as(lead, deed);
    }

    public String begin(String offering) {
        return asLead(() -> own.begin(group, tool(offering)));
    }

    /** Number of a request that is complete but not sent: 9,90 € a month in 2027. */
    public String draft(String offering) {
        String number = begin(offering);
        asLead(() -> own.answerCost(number, new CostAnswer(990L, BillingPeriod.MONTHLY, 2027)));
        return number;
    }

    public RequestDetails sent(String offering) {
        String number = draft(offering);
        asLead(() -> own.submit(number));
        return get(number);
    }

    public RequestDetails accepted(String offering, long cents, String text) {
        RequestDetails sent = sent(offering);
        AcceptRequest command = new AcceptRequest(cents, text, null);
        work.asStaff(() -> requests.accept(sent.id(), sent.version(), command));
        return get(sent.number());
    }

    public RequestDetails get(String number) {
        return work.asStaff(() -> requests.get(number));
    }

    public OwnRequest getOwn(String number) {
        return asLead(() -> own.get(number));
    }

    /** Runs a deed of the staff on the request as it is now; answers it as it is then. */
    public RequestDetails decide(String number, Function<RequestDetails, Runnable> deed) {
        RequestDetails before = get(number);
        work.asStaff(() -> deed.apply(before).run());
        return get(number);
    }

    public static ToolChoice tool(String offering) {
        return new ToolChoice(offering, null, false);
    }

    @Override
    public void close() {
        work.close();
    }
}
