package de.gruppenbuch.domain.review;

import de.gruppenbuch.domain.assessment.Criterion;
import de.gruppenbuch.domain.tool.AnswerGroup;
import de.gruppenbuch.domain.tool.OfferingRow;
import java.time.Instant;
import java.util.List;

/**
 * Where the work on an assessment stands.
 *
 * @param seen to be sent back with every change, so that nobody overwrites what he has not seen
 * @param begun whether something is kept that nobody has confirmed yet
 * @param savedBy who saved last, empty if nothing is kept
 * @param savedAt null if nothing is kept
 * @param answers kept ones, otherwise those that count today
 * @param mandatory criteria without which nothing can be judged
 * @param unproved known answers without source or basis; none may be left
 */
public record ReviewState(
        OfferingRow offering,
        boolean local,
        String seen,
        boolean begun,
        String savedBy,
        Instant savedAt,
        List<AnswerGroup> answers,
        List<Criterion> mandatory,
        List<Criterion> unproved) {}
