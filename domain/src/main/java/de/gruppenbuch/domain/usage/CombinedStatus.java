package de.gruppenbuch.domain.usage;

import java.util.List;

/**
 * How a group stands with a tool.
 *
 * @param status the worst of the reasons
 * @param reasons worst first, at least one
 */
public record CombinedStatus(UseStatus status, List<UseReason> reasons) {

    public CombinedStatus {
        reasons = List.copyOf(reasons);
    }
}
