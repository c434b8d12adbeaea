package de.gruppenbuch.domain.funding;

import de.gruppenbuch.domain.shared.Land;
import java.time.LocalDate;
import java.util.Set;

/**
 * A funder that comes with the software; CONSORTIUM is the body of a Land that decides lump sums.
 */
public record ShippedFunder(
        String key,
        String name,
        String kind,
        Set<Land> laender,
        String site,
        String source,
        LocalDate checkedOn,
        Certainty certainty) {

    /**
     * Lump sums are decided by the Land's body, projects by single insurers (§ 20h Abs. 4 SGB V,
     * read 2026-11-23).
     */
    boolean serves(Land land, FundingKind fundingKind) {
        return laender.contains(land)
                && (fundingKind == FundingKind.LUMP_SUM) == kind.equals("CONSORTIUM");
    }

    FunderRow toRow() {
        return new FunderRow(key, name, kind, "", site, source, checkedOn, certainty.name(), false);
    }
}
