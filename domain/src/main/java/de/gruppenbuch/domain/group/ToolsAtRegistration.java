package de.gruppenbuch.domain.group;

import de.gruppenbuch.domain.security.ContactPointScope;
import java.util.List;

/**
 * Records the tools that were ticked while a group was registered; the register of tools does it.
 */
public interface ToolsAtRegistration {

    /**
     * @throws de.gruppenbuch.domain.shared.RuleViolatedException at {@code offeringIds} if a tool
     *     is unknown or has ended
     */
    void record(ContactPointScope scope, long groupId, List<String> offeringIds);
}
