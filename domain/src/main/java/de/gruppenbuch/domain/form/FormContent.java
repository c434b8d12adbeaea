package de.gruppenbuch.domain.form;

import de.gruppenbuch.domain.funding.FundingSnapshot;
import de.gruppenbuch.domain.outcome.GrantNotice;
import de.gruppenbuch.domain.outcome.ProofOfUse;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a form can be filled with: the application as it is frozen, and what became of it since. The
 * outcome is not part of the frozen state; it is recorded after the application was put out.
 */
public record FormContent(
        FundingSnapshot application, Optional<GrantNotice> notice, Optional<ProofOfUse> proof) {

    /** An application about which nothing is decided. */
    public static FormContent of(FundingSnapshot application) {
        return new FormContent(application, Optional.empty(), Optional.empty());
    }

    /**
     * A made-up application with notice and proof, for test prints; the same for the same year.
     *
     * @param year funding year
     */
    public static FormContent sample(int year) {
        FundingSnapshot application = SampleSnapshot.of(year);
        long asked = application.requestedCents();
        return new FormContent(
                application,
                Optional.of(
                        new GrantNotice(LocalDate.of(year, 4, 20), asked, asked, "SHF 2024-0815")),
                Optional.of(new ProofOfUse(asked - 12_50, 12_50, null)));
    }
}
