package de.gruppenbuch.domain.review;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;

import de.gruppenbuch.domain.shared.ClockProducer;
import de.gruppenbuch.domain.tool.AssessmentView;
import de.gruppenbuch.domain.tool.CatalogueChange;
import de.gruppenbuch.domain.tool.OfferingRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** When an offering has to be looked at again, and what comes first. */
final class WatchPolicy {

    /** Source: catalogue rules 1.0 of 2026-11-23, "reminderDaysBefore". */
    static final int DAYS_BEFORE = 60;

    private WatchPolicy() {}

    /**
     * Source: catalogue rules 1.0 of 2026-11-23, "validity" (12, 6 or 24 months; ended for good)
     * and "triggers" (announced shutdown). Of an ended service nothing is left to do once nothing
     * hangs on it.
     *
     * @param changes of the shipped entry since the own judgement
     * @param hanging groups and open requests
     */
    static List<WatchCause> causes(
            OfferingRow offering, List<CatalogueChange> changes, int hanging, LocalDate today) {
        List<WatchCause> result = new ArrayList<>();
        LocalDate end = offering.discontinuedOn();
        if (!offering.selectable()) {
            if (hanging > 0) {
                result.add(new WatchCause(WatchReason.ENDED, end));
            }
            return result;
        }
        if (end != null && isNear(end, today)) {
            result.add(new WatchCause(WatchReason.ENDING, end));
        }
        AssessmentView assessment = offering.assessment();
        LocalDate validUntil = assessment.validUntil();
        if (assessment.expired()) {
            result.add(new WatchCause(WatchReason.EXPIRED, validUntil));
        } else if (validUntil != null && isNear(validUntil, today)) {
            result.add(new WatchCause(WatchReason.EXPIRING, validUntil));
        }
        changes.stream()
                .map(change -> LocalDate.ofInstant(change.changedAt(), ClockProducer.ZONE))
                .max(naturalOrder())
                .ifPresent(day -> result.add(new WatchCause(WatchReason.CHANGED, day)));
        return result;
    }

    /** Most groups and open requests first, then the earliest day. */
    static Comparator<WatchRow> order() {
        return comparingInt((WatchRow row) -> -row.weight())
                .thenComparing(WatchPolicy::firstDay, Comparator.nullsLast(naturalOrder()))
                .thenComparing(comparing(row -> row.offering().fullName().de()));
    }

    private static LocalDate firstDay(WatchRow row) {
        return row.causes().stream()
                .map(WatchCause::day)
                .filter(day -> day != null)
                .min(naturalOrder())
                .orElse(null);
    }

    private static boolean isNear(LocalDate day, LocalDate today) {
        return !day.isAfter(today.plusDays(DAYS_BEFORE));
    }
}
