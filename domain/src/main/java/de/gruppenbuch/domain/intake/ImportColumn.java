package de.gruppenbuch.domain.intake;

/**
 * A column of the file.
 *
 * @param number counted from 1
 * @param sample first value below the heading, empty if there is none
 */
public record ImportColumn(int number, String heading, String sample, ImportField field) {}
