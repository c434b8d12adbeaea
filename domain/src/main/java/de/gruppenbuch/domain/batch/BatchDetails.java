package de.gruppenbuch.domain.batch;

import java.util.List;

/** A job with its items in order. */
public record BatchDetails(BatchRow job, List<BatchItemRow> items) {}
