package de.gruppenbuch.web.lead;

import de.gruppenbuch.domain.cost.CostRequestState;
import de.gruppenbuch.domain.cost.OwnGateService;
import de.gruppenbuch.domain.cost.OwnRequest;
import de.gruppenbuch.domain.cost.OwnRequestService;
import de.gruppenbuch.domain.cost.RequestEvent;
import de.gruppenbuch.domain.cost.RequestEventKind;
import de.gruppenbuch.domain.cost.ToolAdvice;
import de.gruppenbuch.web.config.AddressKey;
import de.gruppenbuch.web.ui.Notice;
import de.gruppenbuch.web.ui.Redirects;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Step 3 and afterwards: check, send, see where it stands, answer a question. */
@Named
@RequestScoped
public class OwnRequestView {

    @Inject private OwnRequestService ownRequestService;
    @Inject private AddressKey key;
    @Inject private Notice notice;
    @Inject private OwnGateService ownGateService;

    private OwnRequest request;
    private ToolAdvice advice;
    private String text;

    @PostConstruct
    void load() {
        request = ownRequestService.get(key.text());
    }

    public String submit() {
        ownRequestService.submit(request.number());
        return Redirects.to("/antrag/" + request.number());
    }

    public String discard() {
        ownRequestService.discardDraft(request.number());
        notice.say("cost.draft.discarded", request.number());
        return Redirects.to("/meine-gruppe");
    }

    public String answer() {
        ownRequestService.answerQuestion(request.number(), text);
        notice.say("cost.answer.sent");
        return Redirects.to("/antrag/" + request.number());
    }

    /** What the gate says about the chosen tool; only asked for if the lead chose one. */
    public ToolAdvice getAdvice() {
        if (advice == null) {
            advice = ownGateService.ask(request.number());
        }
        return advice;
    }

    public OwnRequest getRequest() {
        return request;
    }

    /** The question or reason that the contact point wrote last; empty if there is none. */
    public String getLastWords() {
        return request.events().stream()
                .filter(
                        event ->
                                event.kind() != RequestEventKind.SUBMITTED
                                        && event.kind() != RequestEventKind.ANSWER)
                .reduce((first, second) -> second)
                .map(RequestEvent::text)
                .orElse("");
    }

    /** Sum for the year that was accepted; null before. */
    public Long getGrantedCents() {
        boolean accepted =
                request.state() == CostRequestState.ACCEPTED
                        || request.state() == CostRequestState.IN_APPLICATION;
        return request.events().stream()
                .filter(event -> accepted && event.kind() == RequestEventKind.ACCEPTED)
                .reduce((first, second) -> second)
                .map(RequestEvent::grantedCents)
                .orElse(null);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
