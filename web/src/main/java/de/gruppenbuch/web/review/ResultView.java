package de.gruppenbuch.web.review;

import de.gruppenbuch.domain.review.AssessingService;
import de.gruppenbuch.domain.review.ConfirmAssessment;
import de.gruppenbuch.domain.review.ReviewState;
import de.gruppenbuch.domain.tool.CatalogueBook;
import de.gruppenbuch.domain.tool.CriterionDetails;
import de.gruppenbuch.web.config.AddressKey;
import de.gruppenbuch.web.ui.Notice;
import de.gruppenbuch.web.ui.Redirects;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the rules say about the answers, and the decision about it. */
@Named
@RequestScoped
public class ResultView {

    @Inject private AssessingService assessingService;
    @Inject private AddressKey key;
    @Inject private Notice notice;

    private ReviewState state;
    private List<DecisionForm> decisions;
    private String seen;
    private List<String> accepted = List.of();

    @PostConstruct
    void load() {
        state = assessingService.get(key.text());
        seen = state.seen();
        decisions = assessingService.preview(key.text()).stream().map(DecisionForm::new).toList();
    }

    public String confirm() {
        assessingService.confirm(
                new ConfirmAssessment(
                        state.offering().id(),
                        seen,
                        decisions.stream().map(DecisionForm::toCommand).toList(),
                        !accepted.isEmpty()));
        notice.say("review.confirmed");
        return Redirects.to("/arbeit/werkzeug/" + state.offering().id());
    }

    /** Whether a status is chosen that is better than what the rules say. */
    public boolean isBetterChosen() {
        return decisions.stream().anyMatch(DecisionForm::isBetter);
    }

    public boolean isConflict() {
        return !state.seen().equals(seen);
    }

    /** Answers that name no source or basis yet. */
    public List<CriterionDetails> getUnproved() {
        return state.unproved().stream().map(CatalogueBook.shipped()::criterion).toList();
    }

    public ReviewState getState() {
        return state;
    }

    public List<DecisionForm> getDecisions() {
        return decisions;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public List<String> getAccepted() {
        return accepted;
    }

    public void setAccepted(List<String> accepted) {
        this.accepted = accepted == null ? List.of() : accepted;
    }
}
