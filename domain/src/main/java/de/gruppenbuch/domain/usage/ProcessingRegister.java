package de.gruppenbuch.domain.usage;

import java.time.LocalDate;
import java.util.List;

/**
 * The part of a contact point's record of processing activities (Art. 30 GDPR) that is about tools
 * of groups.
 *
 * @param office name of the contact point
 * @param carrier empty if it has none
 * @param takenOn day on which it was written
 * @param entries by name of the tool; uses that are over are left out
 */
public record ProcessingRegister(
        String office,
        String carrier,
        String address,
        LocalDate takenOn,
        List<RegisterEntry> entries) {

    public ProcessingRegister {
        entries = List.copyOf(entries);
    }
}
