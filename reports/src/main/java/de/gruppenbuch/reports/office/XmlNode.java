package de.gruppenbuch.reports.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * An element and where it stands in its part: {@code from} its first byte, {@code inner} behind its
 * start tag, {@code innerEnd} before its end tag, {@code to} behind it. An element that closes
 * itself has all three latter at its end.
 */
public final class XmlNode {

    /** Where a value stands, without its quotes; the attribute begins at its space before. */
    public record Attribute(String name, int attribute, int from, int to) {}

    private final byte[] xml;
    private final String name;
    private final String rawName;
    private final XmlNode parent;
    private final Map<String, String> prefixes;
    private List<XmlNode> children = List.of();
    final int from;
    final int inner;
    int innerEnd;
    int to;

    XmlNode(XmlNode parent, byte[] xml, String rawName, int from, int inner) {
        this.parent = parent;
        this.xml = xml;
        this.rawName = rawName;
        this.from = from;
        this.inner = inner;
        this.prefixes = XmlNames.declared(this, parent == null ? XmlNames.BOUND : parent.prefixes);
        this.name = XmlNames.canonical(rawName, prefixes, true);
        if (parent != null) {
            parent.add(this);
        }
    }

    /** Name with the usual prefix of its namespace, whatever the file writes: {@code w:p}. */
    public String name() {
        return name;
    }

    /** Whether this is its name. */
    public boolean is(String wanted) {
        return name.equals(wanted);
    }

    /** Prefix that the file writes, with its colon; empty if none. */
    public String prefix() {
        return rawName.substring(0, rawName.indexOf(':') + 1);
    }

    /** Name as the file writes it. */
    public String rawName() {
        return rawName;
    }

    /** The element around it, null for the outermost. */
    public XmlNode parent() {
        return parent;
    }

    /** Elements directly within it, in order. */
    public List<XmlNode> children() {
        return children;
    }

    /** Its first byte. */
    public int from() {
        return from;
    }

    /** The first byte behind its start tag. */
    public int inner() {
        return inner;
    }

    /** The first byte of its end tag. */
    public int innerEnd() {
        return innerEnd;
    }

    /** The first byte behind it. */
    public int to() {
        return to;
    }

    /** Whether it is written as one tag. */
    public boolean closesItself() {
        return inner == to;
    }

    /** The first child of that name, null if there is none. */
    public XmlNode child(String wanted) {
        for (XmlNode child : children) {
            if (child.name.equals(wanted)) {
                return child;
            }
        }
        return null;
    }

    /** The first descendant of that name in reading order, null if there is none. */
    public XmlNode find(String wanted) {
        for (XmlNode child : children) {
            XmlNode found = child.name.equals(wanted) ? child : child.find(wanted);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** All descendants in reading order. */
    public void each(Consumer<XmlNode> visitor) {
        for (XmlNode child : children) {
            visitor.accept(child);
            child.each(visitor);
        }
    }

    /** The nearest ancestor of that name, null if there is none. */
    public XmlNode within(String wanted) {
        for (XmlNode above = parent; above != null; above = above.parent) {
            if (above.name.equals(wanted)) {
                return above;
            }
        }
        return null;
    }

    /** Whether the other is this one or stands within it. */
    public boolean contains(XmlNode other) {
        return from <= other.from && other.to <= to;
    }

    /** Value of an attribute by its usual prefix, null if there is none. */
    public String attribute(String wanted) {
        Attribute found = place(wanted);
        return found == null ? null : XmlText.decode(xml, found.from, found.to);
    }

    /** Where an attribute stands, null if there is none. */
    public Attribute place(String wanted) {
        for (Attribute each : XmlNames.attributes(xml, from + 1 + rawName.length(), inner)) {
            if (XmlNames.canonical(each.name, prefixes, false).equals(wanted)) {
                return each;
            }
        }
        return null;
    }

    /** The value {@code w:val} of a child, null if there is no such child. */
    public String valueOf(String child) {
        XmlNode node = child(child);
        if (node == null) {
            return null;
        }
        String colon = child.substring(0, child.indexOf(':') + 1);
        return node.attribute(colon + "val");
    }

    private void add(XmlNode child) {
        if (children.isEmpty()) {
            children = new ArrayList<>(2);
        }
        children.add(child);
    }

    byte[] bytes() {
        return xml;
    }

    /** Text between start and end tag. */
    public String text() {
        return XmlText.decode(xml, inner, innerEnd);
    }

    /** The element as written. */
    public String raw() {
        return new String(xml, from, to - from, StandardCharsets.UTF_8);
    }

    /** What stands between start and end tag, as written. */
    public String rawInner() {
        return new String(xml, inner, Math.max(0, innerEnd - inner), StandardCharsets.UTF_8);
    }
}
