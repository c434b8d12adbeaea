package de.gruppenbuch.domain.agreement;

import de.gruppenbuch.domain.shared.LocalText;
import java.util.List;

/**
 * A section of a draft.
 *
 * @param items those that apply to the tools of the group
 * @param open how many required items are still open
 */
public record DraftPart(
        AgreementSection section, LocalText title, List<AgreementItemRow> items, int open) {}
