package de.gruppenbuch.domain.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Confirms an assessment of both profiles.
 *
 * @param seen state of the work that was seen, from {@link ReviewState#seen()}
 * @param betterAccepted somebody was warned that the status is better than the rules say
 */
public record ConfirmAssessment(
        @NotNull String offeringId,
        @NotNull String seen,
        @NotNull List<@Valid ProfileDecision> decisions,
        boolean betterAccepted) {}
