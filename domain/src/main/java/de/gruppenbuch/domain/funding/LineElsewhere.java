package de.gruppenbuch.domain.funding;

/**
 * An expense line of another application of the group for the same year.
 *
 * @param number of that application
 */
record LineElsewhere(String number, String categoryCode, String label) {}
