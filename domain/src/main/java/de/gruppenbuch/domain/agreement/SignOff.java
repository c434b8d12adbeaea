package de.gruppenbuch.domain.agreement;

import java.time.LocalDate;

/**
 * When and how the group has agreed. Numbers, never names.
 *
 * @param numberInvited members who were asked, 1 to 9,999; null if not counted
 * @param numberAgreed members who agreed, 0 to 9,999; null if not counted
 */
public record SignOff(
        LocalDate agreedOn, SignOffMethod method, Integer numberInvited, Integer numberAgreed) {}
