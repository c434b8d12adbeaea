package de.gruppenbuch.domain.assessment;

import java.util.Optional;
import java.util.function.Function;

/** A rule of the catalogue with its id and the method that holds it. */
record Rule(String id, Function<AssessmentCase, Optional<Finding>> method) {

    Optional<Finding> apply(AssessmentCase offering) {
        return method.apply(offering);
    }
}
