package de.gruppenbuch.domain.cost;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the history of a request; never changed.
 *
 * @param text question, answer or reason; empty where none was given
 * @param grantedCents amount accepted for the funding year, null for other kinds
 */
public record RequestEvent(
        RequestEventKind kind,
        Instant at,
        String accountName,
        String text,
        Long grantedCents,
        Optional<GateAnswer> gate,
        boolean gateOverridden) {}
