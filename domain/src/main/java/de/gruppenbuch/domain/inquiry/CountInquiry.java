package de.gruppenbuch.domain.inquiry;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Inquiries to count. There is no field for words on purpose.
 *
 * @param day on which they came, see {@link InquiryPolicy#requireDay}
 * @param topicCode null if no topic was named or none is wanted
 * @param number of inquiries that are alike, 1 to 99
 */
public record CountInquiry(
        @NotNull LocalDate day,
        @NotNull InquiryWay way,
        @NotNull InquiryConcern concern,
        String topicCode,
        @NotNull Integer number) {}
