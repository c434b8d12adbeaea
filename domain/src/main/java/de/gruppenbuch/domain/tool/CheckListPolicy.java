package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.assessment.AnswerBasis;
import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.assessment.Criterion;
import de.gruppenbuch.domain.assessment.MandatoryCriteriaPolicy;
import de.gruppenbuch.domain.assessment.ToolCategory;
import java.util.List;
import java.util.stream.Stream;

/** What has to be looked up before somebody confirms an assessment. */
public final class CheckListPolicy {

    private CheckListPolicy() {}

    /**
     * The processor contract and every mandatory criterion whose answer nobody has read in its
     * source. Source: catalogue rules 1.0 of 2026-11-23, "checkBeforeConfirming".
     *
     * @param status as judged; of an ended offering nothing is left to check
     */
    public static List<Criterion> checkBeforeConfirming(
            AnswerSheet sheet, ToolCategory category, AssessmentStatus status) {
        if (status == AssessmentStatus.DISCONTINUED) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(Criterion.L01), MandatoryCriteriaPolicy.of(category).stream())
                .filter(criterion -> !isRead(sheet, criterion))
                .toList();
    }

    private static boolean isRead(AnswerSheet sheet, Criterion criterion) {
        return sheet.get(criterion)
                .filter(answer -> answer.isKnown() && answer.basis() == AnswerBasis.READ)
                .isPresent();
    }
}
