package de.gruppenbuch.domain.review;

import java.time.LocalDate;

/** A reason with its day: end of service, last day of the judgement, or day of the change. */
public record WatchCause(WatchReason reason, LocalDate day) {}
