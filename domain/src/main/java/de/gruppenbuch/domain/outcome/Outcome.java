package de.gruppenbuch.domain.outcome;

import java.util.Optional;

/** What is recorded about an application: a notice, and a proof once there is a notice. */
public record Outcome(Optional<GrantNotice> notice, Optional<ProofOfUse> proof) {}
