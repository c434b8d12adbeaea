/**
 * Judges an offering by the catalogue rules 1.0 (2026-11-23): facts, category, profile and day in,
 * status with reasons, conditions and level of protection out. Pure functions without database or
 * clock; what the rules leave open is settled in ADR 0011. Start at {@link
 * de.gruppenbuch.domain.assessment.AssessmentCalculator}.
 */
package de.gruppenbuch.domain.assessment;
