package de.gruppenbuch.domain.review;

import static de.gruppenbuch.domain.review.ReviewFixture.answer;
import static de.gruppenbuch.domain.review.ReviewFixture.page;

import de.gruppenbuch.domain.WorkFixture;
import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.assessment.Criterion;
import de.gruppenbuch.domain.tool.AnswerView;
import de.gruppenbuch.domain.tool.AssessmentEntry;
import de.gruppenbuch.domain.tool.AssessmentView;
import de.gruppenbuch.domain.tool.CatalogueService;
import de.gruppenbuch.domain.tool.ToolService;
import java.util.List;
import java.util.function.Supplier;

/** Two contact points, one of which judges. */
final class AssessingFixture implements AutoCloseable {

    final WorkFixture work = new WorkFixture();
    final AssessingService assessing = work.get(AssessingService.class);

    void proveEverything(String id) {
        save(
                get(id),
                answer(Criterion.L01, "YES_STANDARD"),
                answer(Criterion.L03, "NONE"),
                answer(Criterion.L04, "EU_EEA"),
                answer(Criterion.S01, "YES"),
                answer(Criterion.D05, "NONE"));
    }

    void save(ReviewState state, GivenAnswer... answers) {
        work.asStaff(() -> assessing.savePage(page(state, answers)));
    }

    void decide(ConfirmAssessment command) {
        work.asStaff(() -> assessing.confirm(command));
    }

    ReviewState get(String id) {
        Supplier<ReviewState> reading = () -> assessing.get(id);
        return work.asStaff(reading);
    }

    List<AssessmentEntry> history(String id) {
        return work.asStaff(() -> work.get(CatalogueService.class).history(id));
    }

    AssessmentStatus status(String id) {
        return work.asStaff(() -> statusOf(id));
    }

    AssessmentStatus statusOf(String id) {
        AssessmentView view = work.get(ToolService.class).getOffering(id).assessment();
        return view.effectiveStatus();
    }

    static AnswerView answerOf(ReviewState state, Criterion criterion) {
        return state.answers().stream()
                .flatMap(group -> group.answers().stream())
                .filter(answer -> answer.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        work.close();
    }
}
