package de.gruppenbuch.domain.review;

import de.gruppenbuch.domain.assessment.AnswerBasis;
import de.gruppenbuch.domain.assessment.AssessmentProfile;
import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.assessment.Criterion;
import java.util.List;

/** Answers and decisions that are complete; a test names what matters. */
public final class ReviewFixture {

    private ReviewFixture() {}

    public static GivenAnswer answer(Criterion criterion, String value) {
        return new GivenAnswer(
                criterion,
                value,
                "Anbieter: Datenschutzhinweise",
                "https://anbieter.example/datenschutz",
                "11.2026",
                AnswerBasis.READ);
    }

    public static SavePage page(ReviewState state, GivenAnswer... answers) {
        return new SavePage(state.offering().id(), state.seen(), List.of(answers));
    }

    /** Confirms what the rules say. */
    public static ConfirmAssessment confirm(ReviewState state) {
        return new ConfirmAssessment(state.offering().id(), state.seen(), List.of(), false);
    }

    public static ConfirmAssessment deviate(
            ReviewState state, AssessmentStatus status, String reason, boolean betterAccepted) {
        return new ConfirmAssessment(
                state.offering().id(),
                state.seen(),
                List.of(new ProfileDecision(AssessmentProfile.GROUP, status, reason)),
                betterAccepted);
    }
}
