package de.gruppenbuch.domain.assessment;

import static de.gruppenbuch.domain.assessment.Criterion.D04;
import static de.gruppenbuch.domain.assessment.Criterion.D05;
import static de.gruppenbuch.domain.assessment.Criterion.L03;
import static de.gruppenbuch.domain.assessment.Criterion.L04;
import static de.gruppenbuch.domain.assessment.Criterion.S01;
import static de.gruppenbuch.domain.assessment.Criterion.S02;
import static de.gruppenbuch.domain.assessment.Criterion.S03;

import java.util.List;

/** Which answers a judgement cannot do without. */
public final class MandatoryCriteriaPolicy {

    private MandatoryCriteriaPolicy() {}

    /**
     * In the order of the criteria. Source: catalogue rules 1.0 of 2026-11-23, "mandatoryFor" of
     * each criterion.
     */
    public static List<Criterion> of(ToolCategory category) {
        return switch (category) {
            case VIDEO_CONFERENCE -> List.of(L03, L04, S01, S02, S03);
            case PHONE_CONFERENCE -> List.of(L03, L04);
            case MESSENGER -> List.of(L03, L04, S01, S02, D04);
            case BROADCAST -> List.of(L03, L04, S01, S02);
            case SCHEDULING, COLLABORATION -> List.of(L03, L04, S01, D05);
        };
    }
}
