package de.gruppenbuch.web.demo;

import de.gruppenbuch.domain.assessment.AnswerBasis;
import de.gruppenbuch.domain.assessment.AssessmentProfile;
import de.gruppenbuch.domain.assessment.Criterion;
import de.gruppenbuch.domain.review.AssessingService;
import de.gruppenbuch.domain.review.ConfirmAssessment;
import de.gruppenbuch.domain.review.GivenAnswer;
import de.gruppenbuch.domain.review.ProfileDecision;
import de.gruppenbuch.domain.review.ReviewState;
import de.gruppenbuch.domain.review.SavePage;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** What the staff of Musterstadt has judged itself, and what it has only begun. */
@Dependent
public class DemoAssessments {

    @Inject private AssessingService assessingService;

    void create() {
        confirmAsItIs("nuudel");
        begin("bbb-wechange");
    }

    private void confirmAsItIs(String offeringId) {
        ReviewState state = assessingService.get(offeringId);
        assessingService.confirm(
                new ConfirmAssessment(
                        offeringId,
                        state.seen(),
                        List.of(
                                new ProfileDecision(AssessmentProfile.GROUP, null, null),
                                new ProfileDecision(AssessmentProfile.ORGANISATION, null, null)),
                        false));
    }

    private void begin(String offeringId) {
        ReviewState state = assessingService.get(offeringId);
        assessingService.savePage(
                new SavePage(
                        offeringId,
                        state.seen(),
                        List.of(
                                read(Criterion.L01, "YES_STANDARD"),
                                read(Criterion.L03, "NONE"),
                                read(Criterion.L04, "EU_EEA"),
                                read(Criterion.S01, "YES"),
                                read(Criterion.S02, "NO"),
                                read(Criterion.S03, "BOTH"))));
    }

    private static GivenAnswer read(Criterion criterion, String value) {
        return new GivenAnswer(
                criterion,
                value,
                "Beispiel-Betreiber: Datenschutzhinweise",
                "https://betreiber.example/datenschutz",
                "10.2026",
                AnswerBasis.READ);
    }
}
