package de.gruppenbuch.domain.funding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Begins a funding application of a group.
 *
 * @param fundingYear this year or the next
 * @param funderKey key of a shipped or own funder
 * @param requestIds accepted requests of the same group and year that become expense lines; may be
 *     empty
 */
public record CreateApplication(
        long groupId,
        @NotNull FundingKind kind,
        @NotNull ApplicationKind applicationKind,
        int fundingYear,
        @NotBlank String funderKey,
        @NotNull List<Long> requestIds) {}
