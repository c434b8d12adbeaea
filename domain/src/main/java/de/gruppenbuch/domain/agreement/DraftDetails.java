package de.gruppenbuch.domain.agreement;

import de.gruppenbuch.domain.shared.LocalText;
import java.util.List;

/**
 * A draft with all that the lead has answered.
 *
 * @param version what was seen, to refuse stale changes
 * @param open texts of the required items that are still open
 */
public record DraftDetails(
        long version, List<DraftPart> parts, SignOff signOff, List<LocalText> open) {

    /**
     * @throws java.util.NoSuchElementException never for a section of the template
     */
    public DraftPart part(AgreementSection section) {
        return parts.stream().filter(part -> part.section() == section).findFirst().orElseThrow();
    }
}
