package de.gruppenbuch.domain.agreement;

import de.gruppenbuch.domain.shared.LocalText;
import java.util.List;

/**
 * An item of a draft as the lead works on it.
 *
 * @param hint empty where there is none
 * @param optional whether the agreement can count without it, whatever else is answered
 * @param choices what may be answered
 */
public record AgreementItemRow(
        String id,
        int number,
        LocalText text,
        LocalText hint,
        boolean optional,
        ItemAnswer answer,
        List<ItemAnswer> choices) {}
