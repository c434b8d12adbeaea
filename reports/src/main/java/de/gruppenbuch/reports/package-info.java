/**
 * Turns records into files: Word, Excel, letters and archives. Entry points are {@code
 * word.FundingDocument}, {@code excel.FundingWorkbook}, {@code word.InvitationLetter} and {@link
 * de.gruppenbuch.reports.ReportArchive}. All are pure functions: the same record gives the same
 * bytes, whatever the day and the machine.
 */
package de.gruppenbuch.reports;
