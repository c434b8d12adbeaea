package de.gruppenbuch.web.list;

import de.gruppenbuch.domain.funding.ApplicationRow;
import de.gruppenbuch.domain.outcome.OutcomeRow;

/**
 * An application in the list with what became of it.
 *
 * @param outcome null while there is no notice
 */
record ApplicationLine(ApplicationRow row, OutcomeRow outcome) {

    Long grantedCents() {
        return outcome == null ? null : (Long) outcome.grantedCents();
    }

    Long provedCents() {
        return outcome == null ? null : outcome.provedCents();
    }
}
