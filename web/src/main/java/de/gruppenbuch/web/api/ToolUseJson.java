package de.gruppenbuch.web.api;

import de.gruppenbuch.domain.agreement.AgreementState;
import de.gruppenbuch.domain.assessment.AssessmentProfile;
import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.assessment.ProtectionLevel;
import de.gruppenbuch.domain.shared.LocalText;
import de.gruppenbuch.domain.tool.OfferingRow;
import de.gruppenbuch.domain.tool.ToolUseRow;
import de.gruppenbuch.domain.tool.UseTerms;
import de.gruppenbuch.domain.usage.CombinedStatus;
import de.gruppenbuch.domain.usage.ConditionKeeper;
import de.gruppenbuch.domain.usage.ConditionState;
import de.gruppenbuch.domain.usage.UseDetails;
import java.time.LocalDate;
import java.util.List;

/**
 * The use of a tool as the API shows it: without the names of those who confirmed.
 *
 * @param profile by which it is judged: follows the contract party
 * @param status of the assessment today, for that profile
 * @param agreement null if this kind of tool asks for no meeting agreement
 */
public record ToolUseJson(
        long id,
        long version,
        long groupId,
        OfferingRow offering,
        String purpose,
        LocalDate since,
        LocalDate until,
        boolean ended,
        UseTerms terms,
        CombinedStatus combined,
        AssessmentProfile profile,
        AssessmentStatus status,
        ProtectionLevel protectionWanted,
        ProtectionLevel protectionReached,
        boolean healthWarning,
        List<Condition> conditions,
        AgreementState agreement,
        boolean contractFile,
        List<OfferingRow> alternatives) {

    /**
     * @param metOn day of the confirmation, the contract or the agreement; null while open
     */
    public record Condition(String code, LocalText text, ConditionKeeper keeper, LocalDate metOn) {

        static Condition of(ConditionState state) {
            return new Condition(state.code(), state.text(), state.keeper(), state.metOn());
        }
    }

    static ToolUseJson of(UseDetails details) {
        ToolUseRow use = details.use();
        return new ToolUseJson(
                use.id(),
                use.version(),
                use.groupId(),
                use.offering(),
                use.purpose(),
                use.since(),
                use.until(),
                use.ended(),
                use.terms(),
                details.combined(),
                details.judgement().profile(),
                details.judgement().status(),
                details.wanted(),
                details.judgement().protectionLevel(),
                details.healthWarning(),
                details.conditions().stream().map(Condition::of).toList(),
                details.agreement() == null ? null : details.agreement().state(),
                details.contractFile(),
                use.alternatives());
    }
}
