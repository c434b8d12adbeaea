package de.gruppenbuch.domain.assessment;

import java.util.List;

/** What the second implementation says; words and numbers as the REST API writes them. */
record ReferenceAnswer(
        String status,
        List<String> reasons,
        List<String> conditions,
        String protectionLevel,
        Integer validityMonths,
        String coverage,
        String evidence) {

    static ReferenceAnswer of(Judgement judgement) {
        return new ReferenceAnswer(
                judgement.status().name(),
                judgement.rules(),
                judgement.conditions(),
                judgement.protectionLevel() == null ? null : judgement.protectionLevel().name(),
                judgement.validityMonths(),
                judgement.coverage() == null ? null : judgement.coverage().toString(),
                judgement.evidence().code());
    }
}
