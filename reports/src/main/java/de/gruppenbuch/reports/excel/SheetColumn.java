package de.gruppenbuch.reports.excel;

/**
 * A column of a sheet.
 *
 * @param width in characters
 * @param figures whether it holds numbers to compare, which stand at the right with their head
 */
record SheetColumn(String title, int width, boolean figures) {

    SheetColumn(String title, int width) {
        this(title, width, false);
    }
}
