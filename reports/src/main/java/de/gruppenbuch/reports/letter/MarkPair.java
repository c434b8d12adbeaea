package de.gruppenbuch.reports.letter;

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
        return span(first.start, last.end);
    }
}
