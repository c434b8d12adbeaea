/**
 * Word files: {@link de.gruppenbuch.reports.word.FundingDocument} and {@link
 * de.gruppenbuch.reports.word.InvitationLetter}. Looks live in {@code styles.xml}, structure in the
 * classes; {@link de.gruppenbuch.reports.word.WordWriter} alone knows POI's ways.
 */
package de.gruppenbuch.reports.word;
