package de.gruppenbuch.reports.office;

/**
 * How much an uploaded file may ask for. The largest real form seen has 40 parts, 2 MB of XML and 9
 * MB of pictures; each limit is some ten times that and is reached within two seconds and 64 MiB.
 */
public final class PackageLimits {

    /** Bytes of the file as it came. */
    public static final int FILE_BYTES = 20 * 1024 * 1024;

    /** The same in megabytes, for people. */
    public static final int FILE_MEGABYTES = 20;

    static final int ENTRIES = 2_000;

    /** Bytes of one part after inflating. */
    static final int PART_BYTES = 32 * 1024 * 1024;

    /** Bytes of one part of XML after inflating. */
    static final int XML_BYTES = 16 * 1024 * 1024;

    /** Bytes of all parts after inflating. */
    static final int TOTAL_BYTES = 96 * 1024 * 1024;

    /** Bytes of all parts of XML after inflating. */
    static final int TOTAL_XML_BYTES = 32 * 1024 * 1024;

    /** How many times larger a part may become, once it is larger than {@link #SMALL_BYTES}. */
    static final int RATIO = 200;

    static final int SMALL_BYTES = 1024 * 1024;

    /** Elements within elements. */
    static final int DEPTH = 256;

    /** Elements of all parts. */
    static final int ELEMENTS = 500_000;

    /** Attributes of one element; parsers compare each with each. */
    static final int ATTRIBUTES = 500;

    /** Prefixes of namespaces at one place; parsers search them one by one. */
    static final int PREFIXES = 500;

    /** Elements of one part of a Word file, which is read as a tree. */
    static final int WORD_ELEMENTS = 200_000;

    /** Bytes between two signs of XML, so that no word fills the memory. */
    static final int WORD_BYTES = 4 * 1024 * 1024;

    private PackageLimits() {}
}
