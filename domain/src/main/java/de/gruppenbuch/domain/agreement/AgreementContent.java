package de.gruppenbuch.domain.agreement;

import de.gruppenbuch.domain.shared.LocalText;
import java.util.List;

/**
 * What was agreed, frozen with the words of then; stored as JSON text.
 *
 * @param templateVersion of the template that was worked through
 * @param offeringIds tools for meetings that the group used then
 */
public record AgreementContent(
        int templateVersion,
        LocalText statement,
        List<AgreedItem> items,
        List<String> offeringIds) {}
