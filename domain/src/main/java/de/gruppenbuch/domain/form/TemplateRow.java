package de.gruppenbuch.domain.form;

import de.gruppenbuch.domain.shared.Land;
import java.time.LocalDate;

/**
 * A form in a list.
 *
 * @param openCount fields about which nobody has decided yet
 * @param predecessorId null if it follows no other
 */
public record TemplateRow(
        long id,
        long version,
        String funderKey,
        String funderName,
        Land land,
        int fundingYear,
        FormKind kind,
        String edition,
        LocalDate validFrom,
        LocalDate validUntil,
        String source,
        FormFormat format,
        TemplateState state,
        int fieldCount,
        int openCount,
        Long predecessorId) {}
