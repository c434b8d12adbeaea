package de.gruppenbuch.domain.funding;

import de.gruppenbuch.domain.shared.LocalText;
import java.util.Set;

/**
 * A category of eligible spending in the official wording.
 *
 * @param digital whether § 20h (2) SGB V asks for data protection and data security
 * @param hint cap or remark, empty if none
 */
public record ExpenseCategory(
        String code,
        LocalText name,
        boolean digital,
        String hint,
        String source,
        Set<FundingKind> kinds) {

    CategoryRow toRow() {
        return new CategoryRow(code, name.de(), digital, hint);
    }
}
