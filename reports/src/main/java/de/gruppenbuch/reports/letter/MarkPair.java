package de.gruppenbuch.reports.letter;

import de.gruppenbuch.reports.office.XmlNode;

/**
 * Beginning and end of a list or condition.
 *
 * @param depth how many other pairs it stands in
 */
record MarkPair(Mark open, Mark close, int depth) {

    boolean isList() {
        return open.sign() == Mark.Sign.LIST;
    }

    Span span(int from, int until) {
        return new Span(from, until, open.name(), isList(), depth);
    }

    Span span(XmlNode first, XmlNode last) {
        return span(first.from(), last.to());
    }
}
