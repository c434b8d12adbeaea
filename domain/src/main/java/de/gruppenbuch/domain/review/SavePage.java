package de.gruppenbuch.domain.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Keeps the answers of one page.
 *
 * @param seen state of the work that was seen, from {@link ReviewState#seen()}
 */
public record SavePage(
        @NotNull String offeringId,
        @NotNull String seen,
        @NotNull List<@Valid GivenAnswer> answers) {}
