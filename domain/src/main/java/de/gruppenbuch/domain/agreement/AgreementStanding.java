package de.gruppenbuch.domain.agreement;

import de.gruppenbuch.domain.shared.LocalText;
import java.time.LocalDate;
import java.util.List;

/**
 * The agreement of a group on a day.
 *
 * @param agreementId null unless one was concluded
 * @param agreedOn day agreed in the group; null unless one was concluded
 * @param validUntil last day on which it counts; null unless one was concluded
 * @param openItems texts of the required items that keep it from counting
 * @param newTool whether the group has begun to use another tool for meetings since the day agreed
 */
public record AgreementStanding(
        AgreementState state,
        Long agreementId,
        LocalDate agreedOn,
        LocalDate validUntil,
        List<LocalText> openItems,
        boolean newTool) {

    /** Nothing was concluded by that day. */
    static AgreementStanding without(boolean draft) {
        AgreementState state = draft ? AgreementState.DRAFT : AgreementState.NONE;
        return new AgreementStanding(state, null, null, null, List.of(), false);
    }

    public boolean counts() {
        return state == AgreementState.COUNTS;
    }
}
