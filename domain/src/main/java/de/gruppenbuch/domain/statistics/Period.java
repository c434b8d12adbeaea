package de.gruppenbuch.domain.statistics;

import de.gruppenbuch.domain.shared.ClockProducer;
import java.sql.Timestamp;
import java.time.LocalDate;

/**
 * A year as far as it has gone.
 *
 * @param day its last day, or today in the running year
 */
record Period(int year, LocalDate day) {

    static Period of(int year, LocalDate today) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return new Period(year, end.isAfter(today) ? today : end);
    }

    Timestamp beginMoment() {
        return moment(LocalDate.of(year, 1, 1));
    }

    /** The first moment after it. */
    Timestamp endMoment() {
        return moment(day.plusDays(1));
    }

    private static Timestamp moment(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(ClockProducer.ZONE).toInstant());
    }
}
