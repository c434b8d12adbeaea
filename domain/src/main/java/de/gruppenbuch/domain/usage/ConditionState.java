package de.gruppenbuch.domain.usage;

import de.gruppenbuch.domain.shared.LocalText;
import java.time.LocalDate;

/**
 * A condition of an offering in the use by one group.
 *
 * @param code for example {@code CND-PW-LOBBY}
 * @param metOn day of the confirmation, the contract or the agreement; null while open
 * @param metBy who confirmed; empty while open or if a record shows it
 * @param renew whether it was confirmed once and the confirmation has run out
 */
public record ConditionState(
        String code,
        LocalText text,
        ConditionKeeper keeper,
        LocalDate metOn,
        String metBy,
        boolean renew) {

    public boolean met() {
        return metOn != null;
    }
}
