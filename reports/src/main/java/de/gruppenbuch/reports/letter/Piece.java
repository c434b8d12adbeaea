package de.gruppenbuch.reports.letter;

import java.util.List;

/**
 * A template that was cut: fixed text and what is filled in between. No {@link
 * de.gruppenbuch.reports.office.XmlTemplate}, whose places lie side by side: blocks stand within
 * blocks, guards look back at what was written last, joined letters change fixed text.
 */
sealed interface Piece {

    /** Text of the template as it came. */
    record Fixed(String xml) implements Piece {}

    /** A value, within a {@code w:t}. */
    record Value(String name) implements Piece {}

    /** Repeated for each row of a list, or there if a condition holds. */
    record Block(String name, boolean list, List<Piece> content) implements Piece {}

    /** A cell, header or text box must not be left without a paragraph at its end. */
    record LastParagraph() implements Piece {}

    /** A table must not be left without a row. */
    record LastRow() implements Piece {}

    /** Where the content of the document begins, and its last section's settings. */
    record Edge() implements Piece {}
}
