package de.gruppenbuch.domain.dispatch;

import java.time.Instant;

/** The scan of what was signed. */
public record ScanRow(String mediaType, int sizeBytes, Instant uploadedAt) {}
