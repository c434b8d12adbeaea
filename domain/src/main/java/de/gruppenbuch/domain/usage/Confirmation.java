package de.gruppenbuch.domain.usage;

import java.time.Instant;

/**
 * Somebody confirmed a condition or took that back.
 *
 * @param code of the condition
 * @param confirmed false if it was taken back
 */
public record Confirmation(String code, boolean confirmed, Instant at, String by) {}
