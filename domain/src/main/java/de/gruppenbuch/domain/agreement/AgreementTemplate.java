package de.gruppenbuch.domain.agreement;

import de.gruppenbuch.domain.shared.LocalText;
import java.util.List;
import java.util.Map;

/**
 * The shipped template of what to agree on.
 *
 * @param items in the order of the sections
 * @param statement what the group says at the end
 */
public record AgreementTemplate(
        int version,
        Map<AgreementSection, LocalText> sections,
        List<AgreementItem> items,
        LocalText statement,
        Map<SignOffMethod, LocalText> methods) {}
