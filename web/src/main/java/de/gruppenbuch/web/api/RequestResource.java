package de.gruppenbuch.web.api;

import de.gruppenbuch.domain.cost.AcceptRequest;
import de.gruppenbuch.domain.cost.CostRequestService;
import de.gruppenbuch.domain.cost.CostRequestState;
import de.gruppenbuch.domain.cost.GateAnswer;
import de.gruppenbuch.domain.cost.RequestDetails;
import de.gruppenbuch.domain.cost.RequestFilter;
import de.gruppenbuch.domain.cost.RequestRow;
import de.gruppenbuch.domain.shared.Page;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Tool-cost requests and their decision. */
@Path("/requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RequestResource {

    @Inject private CostRequestService requestService;

    /**
     * @param version what the caller has seen
     * @param action ACCEPT, REJECT or ASK
     * @param grantedCents sum for the year, for ACCEPT
     * @param text question or reason
     * @param offeringId offering that staff assigns, may be null
     */
    public record Decision(
            long version, String action, Long grantedCents, String text, String offeringId) {}

    @GET
    public Page<RequestRow> list(
            @BeanParam Paging paging, @QueryParam("state") CostRequestState state) {
        return requestService.list(new RequestFilter("", state, null, null), paging.toRequest());
    }

    @GET
    @Path("/{id: \\d{1,18}}")
    public RequestDetails get(@PathParam("id") long id) {
        return requestService.getById(id);
    }

    @POST
    @Path("/{id: \\d{1,18}}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    public RequestDetails decide(@PathParam("id") long id, Decision decision) {
        if (decision == null || decision.action() == null) {
            throw new RuleViolatedException("action", "cost.decision.action");
        }
        switch (decision.action()) {
            case "ACCEPT" ->
                    requestService.accept(
                            id,
                            decision.version(),
                            new AcceptRequest(
                                    decision.grantedCents(),
                                    decision.text(),
                                    decision.offeringId()));
            case "REJECT" -> requestService.reject(id, decision.version(), decision.text());
            case "ASK" -> requestService.ask(id, decision.version(), decision.text());
            default -> throw new RuleViolatedException("action", "cost.decision.action");
        }
        return requestService.getById(id);
    }

    /**
     * The gate's answer, without changing anything.
     *
     * @param body may be empty, which asks as of today
     */
    @POST
    @Path("/{id: \\d{1,18}}/gate")
    public GateAnswer gate(@PathParam("id") long id, String body) {
        return requestService.askGate(id, GateDay.of(body));
    }
}
