package de.gruppenbuch.domain.agreement;

import de.gruppenbuch.domain.shared.LocalText;
import java.time.LocalDate;
import java.util.List;

/**
 * An agreement as it is read, printed and written to Word.
 *
 * @param agreementId null for a draft
 * @param day of which the sheet tells: the day agreed, or today for a draft without one
 * @param agreedOn null while it is not known
 * @param validUntil null for a draft
 * @param method null while it is not known
 * @param open required items that keep it from counting
 */
public record AgreementSheet(
        Long agreementId,
        long groupId,
        String groupName,
        String contactPointName,
        LocalDate day,
        LocalDate agreedOn,
        LocalDate validUntil,
        LocalText method,
        Integer numberInvited,
        Integer numberAgreed,
        LocalText statement,
        List<SheetPart> parts,
        List<LocalText> open) {

    public boolean isDraft() {
        return agreementId == null;
    }
}
