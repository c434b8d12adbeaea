/**
 * Brings a list of groups in: columns are guessed, everything is looked at before anything is
 * saved, and what was brought in can be taken back. The rules for a group are those of the
 * register.
 */
package de.gruppenbuch.domain.intake;
