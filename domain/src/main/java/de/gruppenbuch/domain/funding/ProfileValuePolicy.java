package de.gruppenbuch.domain.funding;

import de.gruppenbuch.domain.shared.RuleViolatedException;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Set;

/** Which corrections of a profile value make sense. */
public final class ProfileValuePolicy {

    private static final Set<String> DAYS =
            Set.of("deadlineExisting", "deadlineNew", "deadlineSupplement", "proofDeadline");
    private static final Set<String> CENTS =
            Set.of("simplifiedApplicationLimit", "simplifiedProofLimit");
    private static final Set<String> COUNTS = Set.of("minAgeMonths", "accountHoldersMin");

    private ProfileValuePolicy() {}

    /**
     * @param value days as {@code MM-DD}, limits in euro cents, counts as whole numbers; empty
     *     means not known
     * @throws RuleViolatedException at {@code value} if it does not fit the key
     */
    static void require(String key, String value) {
        if (value.length() > 500) {
            throw new RuleViolatedException("value", "funding.profile.long", 500);
        }
        if (value.isEmpty()) {
            return;
        }
        if (DAYS.contains(key) && !isDay(value)) {
            throw new RuleViolatedException("value", "funding.profile.day");
        }
        if ((CENTS.contains(key) || COUNTS.contains(key)) && !value.matches("\\d{1,8}")) {
            throw new RuleViolatedException("value", "funding.profile.number");
        }
        if (key.equals("deadlineRule")
                && Arrays.stream(DeadlineRule.values())
                        .noneMatch(rule -> rule.name().equals(value))) {
            throw new RuleViolatedException("value", "funding.profile.rule");
        }
    }

    /** Whether the value is a day of the year, {@code MM-DD}. */
    public static boolean isDayKey(String key) {
        return DAYS.contains(key);
    }

    /** Whether the value is an amount in euro cents. */
    public static boolean isCentsKey(String key) {
        return CENTS.contains(key);
    }

    private static boolean isDay(String value) {
        try {
            MonthDay.parse("--" + value);
            return true;
        } catch (DateTimeException notADay) {
            return false;
        }
    }
}
