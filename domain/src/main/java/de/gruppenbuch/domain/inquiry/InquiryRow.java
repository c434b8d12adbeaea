package de.gruppenbuch.domain.inquiry;

import de.gruppenbuch.domain.shared.LocalText;
import java.time.LocalDate;

/**
 * One line of what was counted.
 *
 * @param topic null if none was counted
 */
public record InquiryRow(
        long id,
        LocalDate day,
        InquiryWay way,
        InquiryConcern concern,
        LocalText topic,
        int number) {}
