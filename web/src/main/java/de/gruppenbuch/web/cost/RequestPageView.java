package de.gruppenbuch.web.cost;

import de.gruppenbuch.domain.cost.AcceptRequest;
import de.gruppenbuch.domain.cost.CostRequestService;
import de.gruppenbuch.domain.cost.CostRequestState;
import de.gruppenbuch.domain.cost.GateOutcome;
import de.gruppenbuch.domain.cost.RequestDetails;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.domain.tool.OfferingRow;
import de.gruppenbuch.domain.tool.ToolService;
import de.gruppenbuch.web.config.AddressKey;
import de.gruppenbuch.web.ui.Notice;
import de.gruppenbuch.web.ui.Redirects;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One request with the gate's answer and the three decisions. */
@Named
@RequestScoped
public class RequestPageView {

    @Inject private CostRequestService requestService;
    @Inject private ToolService toolService;
    @Inject private AddressKey key;
    @Inject private Notice notice;

    private RequestDetails request;
    private List<OfferingRow> offerings;
    private long version;
    private Long grantedCents;
    private String offeringId;
    private String text;

    @PostConstruct
    void load() {
        request = requestService.get(key.text());
        version = request.version();
        grantedCents = request.yearlyCents();
        offeringId = request.choice().offeringId();
    }

    public String accept() {
        if (grantedCents == null) {
            throw new RuleViolatedException("grantedCents", "cost.grant.missing");
        }
        requestService.accept(
                request.id(), version, new AcceptRequest(grantedCents, text, offeringId));
        return done("cost.decided.accepted");
    }

    public String ask() {
        requestService.ask(request.id(), version, text);
        return done("cost.decided.asked");
    }

    public String reject() {
        requestService.reject(request.id(), version, text);
        return done("cost.decided.rejected");
    }

    public String undo() {
        requestService.undoDecision(request.id(), version);
        notice.say("cost.decided.undone");
        return Redirects.to("/arbeit/antrag/" + request.number());
    }

    /** Keeps an accepted request payable that the gate blocks now. */
    public String override() {
        requestService.overrideGate(request.id(), version, text);
        return done("cost.decided.overridden");
    }

    private String done(String message) {
        notice.say(message, request.number());
        return Redirects.to("/arbeit/antrag/" + request.number());
    }

    public boolean isBlocked() {
        return request.gate().outcome() == GateOutcome.BLOCKED;
    }

    public boolean isDecided() {
        return request.state() == CostRequestState.ACCEPTED
                || request.state() == CostRequestState.REJECTED;
    }

    /** Whether there is something to write to the lead. */
    public boolean isLetter() {
        return isDecided()
                || request.state() == CostRequestState.QUESTION
                || request.state() == CostRequestState.IN_APPLICATION;
    }

    public List<OfferingRow> getOfferings() {
        if (offerings == null) {
            offerings = toolService.listSelectable();
        }
        return offerings;
    }

    public RequestDetails getRequest() {
        return request;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public Long getGrantedCents() {
        return grantedCents;
    }

    public void setGrantedCents(Long grantedCents) {
        this.grantedCents = grantedCents;
    }

    public String getOfferingId() {
        return offeringId;
    }

    public void setOfferingId(String offeringId) {
        this.offeringId = offeringId;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
