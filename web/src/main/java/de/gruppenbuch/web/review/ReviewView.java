package de.gruppenbuch.web.review;

import de.gruppenbuch.domain.assessment.AnswerBasis;
import de.gruppenbuch.domain.review.AssessingService;
import de.gruppenbuch.domain.review.ReviewState;
import de.gruppenbuch.domain.review.SavePage;
import de.gruppenbuch.domain.tool.AnswerView;
import de.gruppenbuch.domain.tool.CriterionGroup;
import de.gruppenbuch.web.config.AddressKey;
import de.gruppenbuch.web.config.ListQuery;
import de.gruppenbuch.web.ui.Notice;
import de.gruppenbuch.web.ui.Redirects;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One chapter of criteria to work through; what is typed is kept after each page. */
@Named
@RequestScoped
public class ReviewView {

    @Inject private AssessingService assessingService;
    @Inject private AddressKey key;
    @Inject private ListQuery query;
    @Inject private Notice notice;

    private ReviewState state;
    private List<AnswerForm> answers;
    private String seen;

    @PostConstruct
    void load() {
        state = assessingService.get(key.text());
        seen = state.seen();
        answers =
                state.answers().stream()
                        .filter(chapter -> chapter.group() == getGroup())
                        .flatMap(chapter -> chapter.answers().stream())
                        .map(this::toForm)
                        .toList();
    }

    private AnswerForm toForm(AnswerView answer) {
        return new AnswerForm(
                answer,
                state.mandatory().contains(answer.criterion()),
                state.unproved().contains(answer.criterion()));
    }

    public String save() {
        return save(seen);
    }

    /** Somebody has saved in between; what is typed here counts. */
    public String keepMine() {
        return save(state.seen());
    }

    private String save(String basedOn) {
        assessingService.savePage(
                new SavePage(
                        getId(), basedOn, answers.stream().map(AnswerForm::toCommand).toList()));
        CriterionGroup[] groups = CriterionGroup.values();
        int next = getGroup().ordinal() + 1;
        return Redirects.to(
                "/arbeit/werkzeug/"
                        + getId()
                        + (next < groups.length
                                ? "/pruefen?teil=" + groups[next].name()
                                : "/ergebnis"));
    }

    public String discard() {
        assessingService.discard(getId(), seen);
        notice.say("review.discarded");
        return Redirects.to("/arbeit/werkzeug/" + getId());
    }

    /** Whether somebody has saved or confirmed since this page was opened. */
    public boolean isConflict() {
        return !state.seen().equals(seen);
    }

    /** What the other person has saved, where it differs from what is typed here. */
    public List<AnswerForm> getDifferent() {
        return answers.stream().filter(AnswerForm::isDifferent).toList();
    }

    public CriterionGroup getGroup() {
        return query.constant("teil", CriterionGroup.class).orElse(CriterionGroup.LEGAL);
    }

    public List<CriterionGroup> getGroups() {
        return List.of(CriterionGroup.values());
    }

    public AnswerBasis[] getBases() {
        return AnswerBasis.values();
    }

    public String getId() {
        return state.offering().id();
    }

    public ReviewState getState() {
        return state;
    }

    public List<AnswerForm> getAnswers() {
        return answers;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
