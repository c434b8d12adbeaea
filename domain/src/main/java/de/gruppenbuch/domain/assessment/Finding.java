package de.gruppenbuch.domain.assessment;

import java.util.List;
import java.util.Optional;

/**
 * What one rule found.
 *
 * @param conditions that arise from it, in order
 * @param localDecision whether the contact point has to decide in writing
 */
record Finding(String detail, List<String> conditions, boolean localDecision) {

    static final Optional<Finding> NONE = Optional.empty();

    static Optional<Finding> of(String detail, String... conditions) {
        return Optional.of(new Finding(detail, List.of(conditions), false));
    }

    static Optional<Finding> forLocalDecision(String detail, String condition) {
        return Optional.of(new Finding(detail, List.of(condition), true));
    }
}
