/**
 * Brings groups in from a spreadsheet in three steps: file, columns, trial; then the result, which
 * can be taken back. Addresses name the list by its number only.
 */
package de.gruppenbuch.web.intake;
