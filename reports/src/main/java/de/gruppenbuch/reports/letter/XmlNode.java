package de.gruppenbuch.reports.letter;

import java.util.ArrayList;
import java.util.List;

/** An element of a part and where it stands in the text of the part. */
final class XmlNode {

    final String name;
    final XmlNode parent;
    final List<XmlNode> children = new ArrayList<>();

    /** From the first {@code <} to behind the last {@code >}. */
    final int start;

    /** Behind the start tag. */
    final int contentStart;

    /** Before the end tag; equal to {@link #contentStart} for an empty element. */
    int contentEnd;

    int end;

    XmlNode(String name, XmlNode parent, int start, int contentStart) {
        this.name = name;
        this.parent = parent;
        this.start = start;
        this.contentStart = contentStart;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    boolean is(String wanted) {
        return name.equals(wanted);
    }

    boolean contains(XmlNode other) {
        return start <= other.start && other.end <= end;
    }

    /** The nearest element of this name above, or null. */
    XmlNode above(String wanted) {
        XmlNode at = parent;
        while (at != null && !at.is(wanted)) {
            at = at.parent;
        }
        return at;
    }
}
