package de.gruppenbuch.domain.funding;

import de.gruppenbuch.domain.shared.ClockProducer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A frozen state that was exported. */
public record SnapshotRow(long id, Instant takenAt, String takenBy, long requestedCents) {

    /**
     * The day on which an application was put out first, empty before. What happens on its way
     * happens after that day, also when it is put out once more later (house rule).
     */
    public static Optional<LocalDate> firstDay(List<SnapshotRow> snapshots) {
        return snapshots.stream().map(SnapshotRow::day).min(LocalDate::compareTo);
    }

    /** The day in Germany. */
    public LocalDate day() {
        return takenAt.atZone(ClockProducer.ZONE).toLocalDate();
    }
}
