/**
 * The year in numbers: for the carrier of the contact point and for the umbrella body. Sums only,
 * no names; what Gruppenbuch does not record is said to be missing instead of guessed.
 */
package de.gruppenbuch.domain.statistics;
