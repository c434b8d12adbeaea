package de.gruppenbuch.reports.excel;

/**
 * A column of a sheet.
 *
 * @param width in characters
 */
record SheetColumn(String title, int width) {}
