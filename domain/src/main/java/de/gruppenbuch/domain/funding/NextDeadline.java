package de.gruppenbuch.domain.funding;

import java.time.LocalDate;

/**
 * @param deadline the day itself
 * @param postBy last working day on which posting is safe under the rule of the Land
 * @param daysLeft calendar days from today to postBy
 * @param rule RECEIPT, POSTMARK or UNKNOWN
 */
public record NextDeadline(
        LocalDate deadline,
        LocalDate postBy,
        int daysLeft,
        String rule,
        String source,
        LocalDate checkedOn) {}
