/**
 * Excel files: {@link de.gruppenbuch.reports.excel.FundingWorkbook}. {@link
 * de.gruppenbuch.reports.excel.SheetWriter} alone knows POI's ways: one header row, typed cells,
 * frozen header, filter, A4 print, no merged cells, text that stays text.
 */
package de.gruppenbuch.reports.excel;
