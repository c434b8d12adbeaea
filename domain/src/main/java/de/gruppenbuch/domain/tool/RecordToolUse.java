package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.shared.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * @param purpose for example {@code Gruppentreffen}
 * @param since null if not known
 * @param until null while in use
 * @param terms null leaves what is known about them as it is
 */
public record RecordToolUse(
        @NotBlank String offeringId,
        @NotBlank @Size(max = 300) @PlainText String purpose,
        LocalDate since,
        LocalDate until,
        @Valid UseTerms terms) {

    /** Says nothing about the terms. */
    public RecordToolUse(String offeringId, String purpose, LocalDate since, LocalDate until) {
        this(offeringId, purpose, since, until, null);
    }
}
