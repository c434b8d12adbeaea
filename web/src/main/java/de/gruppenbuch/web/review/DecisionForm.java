package de.gruppenbuch.web.review;

import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.review.ProfileDecision;
import de.gruppenbuch.domain.review.ProfileOutcome;
import java.util.Arrays;
import java.util.List;

/** What somebody decides for one profile. */
public class DecisionForm {

    private final ProfileOutcome outcome;
    private AssessmentStatus status;
    private String reason;

    DecisionForm(ProfileOutcome outcome) {
        this.outcome = outcome;
    }

    ProfileDecision toCommand() {
        return new ProfileDecision(outcome.profile(), status, reason);
    }

    public ProfileOutcome getOutcome() {
        return outcome;
    }

    public String getId() {
        return outcome.profile().name();
    }

    /** An ended service ends by its date, not by a decision. */
    public List<AssessmentStatus> getStatuses() {
        return Arrays.stream(AssessmentStatus.values())
                .filter(one -> one != AssessmentStatus.DISCONTINUED && one != outcome.computed())
                .toList();
    }

    public boolean isBetter() {
        return status != null && outcome.isWorseThan(status);
    }

    public AssessmentStatus getStatus() {
        return status;
    }

    public void setStatus(AssessmentStatus status) {
        this.status = status;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
