package de.gruppenbuch.domain.assessment;

import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Judges offerings as they are described by the caller; nothing is read and nothing is kept. */
@ApplicationScoped
@Transactional
public class AssessmentService {

    /** How many offerings one call may bring. */
    public static final int MOST_AT_ONCE = 1000;

    /**
     * One judgement for each case, in the same order.
     *
     * @throws RuleViolatedException if there are more than {@link #MOST_AT_ONCE}
     */
    @RequiresPermission(Permission.VIEW_TOOLS)
    public List<Judgement> preview(List<AssessmentCase> cases) {
        if (cases.size() > MOST_AT_ONCE) {
            throw new RuleViolatedException("[" + MOST_AT_ONCE + "]", "assessment.tooMany");
        }
        return cases.stream().map(AssessmentCalculator::judge).toList();
    }
}
