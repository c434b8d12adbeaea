package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.shared.RuleViolatedException;
import java.time.LocalDate;
import java.util.Optional;

/** Rules for recording which tool a group uses. */
public final class ToolUsePolicy {

    private ToolUsePolicy() {}

    /**
     * @throws RuleViolatedException at {@code until} if the use would end before it begins
     */
    static void requireOrder(RecordToolUse command) {
        if (command.since() != null
                && command.until() != null
                && command.until().isBefore(command.since())) {
            throw new RuleViolatedException("until", "tool.use.untilBeforeSince");
        }
    }

    /**
     * An ended service cannot be chosen anew (catalogue rule R0); a use that lies in the past may
     * still be recorded.
     *
     * @param day today
     * @param before what the use names already; empty for a new one
     * @throws RuleViolatedException at {@code offeringId}
     */
    static void requireSelectable(
            OfferingRow offering, RecordToolUse command, Optional<String> before, LocalDate day) {
        boolean unchanged = before.filter(offering.id()::equals).isPresent();
        LocalDate end = offering.discontinuedOn() == null ? day : offering.discontinuedOn();
        boolean past = command.until() != null && !command.until().isAfter(end);
        if (!offering.selectable() && !unchanged && !past) {
            throw new RuleViolatedException("offeringId", "tool.use.ended", offering.toolName());
        }
    }

    /**
     * A contract is recorded once it is signed.
     *
     * @throws RuleViolatedException at {@code contractOn}, or at {@code hostName} if another firm
     *     runs the server and is not named
     */
    static void requireTerms(UseTerms terms, LocalDate today) {
        if (terms == null) {
            return;
        }
        if (terms.contractOn() != null && terms.contractOn().isAfter(today)) {
            throw new RuleViolatedException("contractOn", "tool.use.contract.future");
        }
        boolean named = terms.hostName() != null && !terms.hostName().isBlank();
        if (terms.host() == ToolHost.OTHER_COMPANY && !named) {
            throw new RuleViolatedException("hostName", "tool.use.hostName.missing");
        }
    }
}
