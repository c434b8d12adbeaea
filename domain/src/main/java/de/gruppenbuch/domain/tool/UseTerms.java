package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.assessment.ProtectionLevel;
import de.gruppenbuch.domain.shared.PlainText;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Under which terms a group uses a tool; null means not known yet.
 *
 * @param plan name of the plan, for example {@code Pro}
 * @param hostName firm or institution, only beside {@link ToolHost#OTHER_COMPANY}; no person
 * @param contractOn day of the processor contract (Art. 28 GDPR)
 * @param wanted protection level that the group wants; null for the usual one of its way of use
 * @param health whether people talk about health there
 */
public record UseTerms(
        WayOfUse way,
        @Size(max = 120) @PlainText String plan,
        ToolHost host,
        @Size(max = 200) @PlainText String hostName,
        ContractParty party,
        LocalDate contractOn,
        ProtectionLevel wanted,
        Boolean health) {

    private static final UseTerms UNKNOWN =
            new UseTerms(null, null, null, null, null, null, null, null);

    /** Nothing is known yet. */
    public static UseTerms unknown() {
        return UNKNOWN;
    }
}
