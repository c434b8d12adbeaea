package de.gruppenbuch.domain.outcome;

import java.time.LocalDate;

/**
 * How the money was used.
 *
 * @param spentCents spent on what the money was granted for; may be more than was granted
 * @param restCents what is left of the grant
 * @param filedOn null while it is only prepared
 */
public record ProofOfUse(long spentCents, long restCents, LocalDate filedOn) {

    public boolean filed() {
        return filedOn != null;
    }
}
