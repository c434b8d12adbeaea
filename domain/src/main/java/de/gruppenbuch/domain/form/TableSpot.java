package de.gruppenbuch.domain.form;

/**
 * Place of a field within a table of like rows.
 *
 * @param tableId {@link FormTable#id()}
 * @param row counted from 1; in a growing table always 1
 * @param column counted from 0, index into {@link FormTable#columns()}
 */
public record TableSpot(String tableId, int row, int column) {}
