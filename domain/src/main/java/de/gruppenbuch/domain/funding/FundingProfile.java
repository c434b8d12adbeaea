package de.gruppenbuch.domain.funding;

import de.gruppenbuch.domain.shared.Land;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/**
 * Rules of a Land for lump-sum funding of local groups, as shipped and as corrected by a contact
 * point.
 */
public record FundingProfile(
        Land land, List<ProfileValue> shipped, List<ProfileValue> corrections) {

    public FundingProfile {
        shipped = List.copyOf(shipped);
        corrections = List.copyOf(corrections);
    }

    /** Values in the shipped order, corrected where the contact point knows better. */
    public List<ProfileValue> values() {
        return shipped.stream().map(value -> get(value.key())).toList();
    }

    public FundingProfile with(List<ProfileValue> newCorrections) {
        return new FundingProfile(land, shipped, newCorrections);
    }

    /**
     * @throws IllegalArgumentException for a key that no profile has
     */
    public ProfileValue get(String key) {
        return find(corrections, key).orElseGet(() -> shipped(key));
    }

    public ProfileValue shipped(String key) {
        return find(shipped, key)
                .orElseThrow(() -> new IllegalArgumentException("no such value: " + key));
    }

    /** Day of a deadline, empty if not known. */
    public Optional<MonthDay> day(String key) {
        String value = get(key).value();
        return value.isEmpty() ? Optional.empty() : Optional.of(MonthDay.parse("--" + value));
    }

    /** Number such as euro cents or months, empty if not known. */
    public Optional<Long> number(String key) {
        String value = get(key).value();
        return value.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(value));
    }

    public DeadlineRule rule() {
        String value = get("deadlineRule").value();
        return value.isEmpty() ? DeadlineRule.UNKNOWN : DeadlineRule.valueOf(value);
    }

    private static Optional<ProfileValue> find(List<ProfileValue> values, String key) {
        return values.stream().filter(value -> value.key().equals(key)).findFirst();
    }
}
