package de.gruppenbuch.reports.fill;

/**
 * A cell of a workbook.
 *
 * @param sheet place in {@link ExcelBook#sheets()}
 */
record ExcelPlace(int sheet, int row, int column) {}
