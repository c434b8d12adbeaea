package de.gruppenbuch.domain.dispatch;

import de.gruppenbuch.domain.funding.NextDeadline;
import de.gruppenbuch.domain.shared.GermanDay;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Which days of posting and receipt can be right, and how far an application is. */
public final class DispatchPolicy {

    private DispatchPolicy() {}

    /**
     * Nothing is posted tomorrow, and nothing before it was put out first (house rule).
     *
     * @param putOutOn null before the first export
     * @throws RuleViolatedException at {@code postedOn}
     */
    static void requirePosted(LocalDate day, LocalDate putOutOn, LocalDate today) {
        if (putOutOn == null) {
            throw new RuleViolatedException("postedOn", "dispatch.posted.unexported");
        }
        requireDay("postedOn", day, today);
        if (day.isBefore(putOutOn)) {
            throw new RuleViolatedException(
                    "postedOn", "dispatch.posted.early", GermanDay.format(putOutOn));
        }
    }

    /**
     * Nothing is received before it was posted (house rule).
     *
     * @param postedOn null while it is not posted
     * @throws RuleViolatedException at {@code receivedOn}
     */
    static void requireReceived(LocalDate day, LocalDate postedOn, LocalDate today) {
        if (postedOn == null) {
            throw new RuleViolatedException("receivedOn", "dispatch.received.unposted");
        }
        requireDay("receivedOn", day, today);
        if (day.isBefore(postedOn)) {
            throw new RuleViolatedException(
                    "receivedOn", "dispatch.received.early", GermanDay.format(postedOn));
        }
    }

    private static void requireDay(String field, LocalDate day, LocalDate today) {
        if (day == null) {
            throw new RuleViolatedException(field, "dispatch.day.missing");
        }
        if (day.isAfter(today)) {
            throw new RuleViolatedException(field, "dispatch.day.future");
        }
    }

    /**
     * @param exportedAt null before the first export
     */
    public static DispatchState state(
            Instant exportedAt, LocalDate postedOn, LocalDate receivedOn) {
        if (receivedOn != null) {
            return DispatchState.RECEIVED;
        }
        if (postedOn != null) {
            return DispatchState.POSTED;
        }
        return exportedAt == null ? DispatchState.IN_PREPARATION : DispatchState.TO_POST;
    }

    /**
     * Posted after the last safe day, or still not posted then; see {@link NextDeadline#postBy}.
     */
    static boolean isLate(LocalDate postedOn, Optional<NextDeadline> deadline, LocalDate today) {
        LocalDate day = postedOn == null ? today : postedOn;
        return deadline.map(NextDeadline::postBy).filter(day::isAfter).isPresent();
    }
}
