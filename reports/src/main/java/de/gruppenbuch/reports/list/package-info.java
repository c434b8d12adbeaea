/**
 * Lists of any length as Excel or CSV, and their way back in. Entry points are {@link
 * de.gruppenbuch.reports.list.ListWorkbook}, {@link de.gruppenbuch.reports.list.ListCsv} and {@link
 * de.gruppenbuch.reports.list.SheetReader}. Rows come from an iterator and leave as bytes: one row
 * is in memory at a time, whatever the length. POI makes the frame of a workbook, see ADR 0019.
 */
package de.gruppenbuch.reports.list;
