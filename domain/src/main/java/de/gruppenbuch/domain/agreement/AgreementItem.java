package de.gruppenbuch.domain.agreement;

import de.gruppenbuch.domain.assessment.ToolCategory;
import de.gruppenbuch.domain.shared.LocalText;
import java.util.Set;

/**
 * One thing to agree on.
 *
 * @param id of the template, for example {@code AG-P3}
 * @param number its place in the template, from 1; people see it instead of the id
 * @param hint empty where the template has none
 * @param required whether the template asks for it before the agreement counts
 * @param appliesTo kinds of tools for which the item makes sense
 */
public record AgreementItem(
        String id,
        int number,
        AgreementSection section,
        LocalText text,
        LocalText hint,
        boolean required,
        Set<ToolCategory> appliesTo) {}
