/**
 * Reads the forms that funders hand out (Word, Excel, PDF) and fills in answers without touching
 * anything else. {@code FormFiles} is the door; each format has a reader and a filler of its own
 * below it. A file that could do harm is refused with a {@code RuleViolatedException} at the field
 * {@code file}.
 */
package de.gruppenbuch.reports.fill;
