package de.gruppenbuch.domain.batch;

import de.gruppenbuch.domain.funding.FundingKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Which documents of which applications are wanted.
 *
 * @param fundingKind null for both
 * @param applicationIds the applications; empty for all of the year that have no open task
 */
public record OrderBatch(
        @NotNull BatchKind kind,
        int fundingYear,
        FundingKind fundingKind,
        @Size(max = 10_000) List<Long> applicationIds) {

    public OrderBatch {
        applicationIds = applicationIds == null ? List.of() : List.copyOf(applicationIds);
    }
}
