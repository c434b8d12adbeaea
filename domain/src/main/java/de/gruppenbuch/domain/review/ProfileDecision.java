package de.gruppenbuch.domain.review;

import de.gruppenbuch.domain.assessment.AssessmentProfile;
import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.shared.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What somebody decides for one profile.
 *
 * @param status null confirms what the rules say
 * @param reason why it deviates
 */
public record ProfileDecision(
        @NotNull AssessmentProfile profile,
        AssessmentStatus status,
        @Size(max = 1000) @PlainText String reason) {}
