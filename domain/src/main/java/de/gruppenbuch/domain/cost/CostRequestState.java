package de.gruppenbuch.domain.cost;

import java.util.Set;

/** How far a tool-cost request has come. */
public enum CostRequestState {
    DRAFT,
    SUBMITTED,
    /** Staff asked the lead something. */
    QUESTION,
    /** The lead answered the question. */
    ANSWERED,
    ACCEPTED,
    REJECTED,
    /** An accepted request that became an expense line of a funding application. */
    IN_APPLICATION;

    /** Allowed next states; everything else is refused. */
    public Set<CostRequestState> next() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED);
            case SUBMITTED, ANSWERED -> Set.of(QUESTION, ACCEPTED, REJECTED);
            case QUESTION -> Set.of(ANSWERED, ACCEPTED, REJECTED);
            case ACCEPTED -> Set.of(IN_APPLICATION, SUBMITTED);
            case REJECTED -> Set.of(SUBMITTED);
            case IN_APPLICATION -> Set.of(ACCEPTED);
        };
    }

    public boolean mayBecome(CostRequestState other) {
        return next().contains(other);
    }
}
