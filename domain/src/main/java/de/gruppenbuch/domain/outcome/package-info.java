/**
 * What became of an application: the notice of the funder with the amount granted, and the proof of
 * how the money was used.
 */
package de.gruppenbuch.domain.outcome;
