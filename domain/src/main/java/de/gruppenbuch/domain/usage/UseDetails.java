package de.gruppenbuch.domain.usage;

import de.gruppenbuch.domain.agreement.AgreementStanding;
import de.gruppenbuch.domain.assessment.ProtectionLevel;
import de.gruppenbuch.domain.tool.ToolUseRow;
import java.util.List;

/**
 * The use of a tool by a group with everything that decides how it stands.
 *
 * @param wanted protection level asked for, usual or chosen
 * @param agreement null if this kind of tool asks for no meeting agreement
 * @param contractFile whether the signed contract is on file
 * @param history who confirmed what and took what back, newest first
 */
public record UseDetails(
        ToolUseRow use,
        CombinedStatus combined,
        CountingAssessment judgement,
        ProtectionLevel wanted,
        boolean healthWarning,
        List<ConditionState> conditions,
        AgreementStanding agreement,
        boolean contractFile,
        List<Confirmation> history) {

    public UseDetails {
        conditions = List.copyOf(conditions);
        history = List.copyOf(history);
    }

    /** Conditions that the group itself keeps. */
    public List<ConditionState> ofTheGroup() {
        return conditions.stream()
                .filter(condition -> condition.keeper() == ConditionKeeper.GROUP)
                .toList();
    }

    /** Conditions that the contact point or a record shows. */
    public List<ConditionState> ofOthers() {
        return conditions.stream()
                .filter(condition -> condition.keeper() != ConditionKeeper.GROUP)
                .toList();
    }
}
