package de.gruppenbuch.reports.office;

import java.util.Locale;

/**
 * One part as it lies in the ZIP.
 *
 * @param name with slashes, as written
 * @param method 0 stored, 8 deflated
 * @param crc CRC-32 that the directory states
 * @param size bytes after inflating that the directory states; measured before it is believed
 * @param header where its local header begins
 * @param data where its compressed bytes begin
 * @param packed how many compressed bytes there are
 * @param listed where its line of the directory begins
 */
public record OfficeEntry(
        String name,
        int method,
        long crc,
        long size,
        int header,
        int data,
        int packed,
        int listed) {

    /** The name for comparing; parts differ in more than capital letters. */
    public String folded() {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Whether it ends like XML. */
    public boolean isXml() {
        String folded = folded();
        return folded.endsWith(".xml") || folded.endsWith(".rels") || folded.endsWith(".vml");
    }
}
