package de.gruppenbuch.domain.outcome;

import de.gruppenbuch.domain.funding.ApplicationDetails;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The outcome of an application.
 *
 * @param version what was seen, to refuse stale changes; 0 before the first entry
 * @param putOutOn day on which it was put out first, null before
 * @param shortProof empty where the Land's limit is not known, and for projects, which have none
 */
public record OutcomeDetails(
        ApplicationDetails application,
        OutcomeState state,
        long version,
        LocalDate putOutOn,
        Optional<GrantNotice> notice,
        Optional<ProofOfUse> proof,
        Optional<ShortProofRule> shortProof) {}
