package de.gruppenbuch.reports.office;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the directory of a ZIP (APPNOTE.TXT 6.3.10, 4.3) more strictly than libraries do: what one
 * reader could see otherwise than another is refused, as Word, LibreOffice and POI will read the
 * file after us. Libraries also make an object of each of half a million entries before they can be
 * asked how many there are.
 */
final class ZipDirectory {

    static final int LOCAL = 0x04034b50;
    static final int LISTED = 0x02014b50;
    static final int END = 0x06054b50;

    private static final int END_BYTES = 22;
    private static final int LISTED_BYTES = 46;
    private static final int LOCAL_BYTES = 30;
    private static final int LONGEST_COMMENT = 65_535;

    /** A data descriptor with signature and eight-byte sizes. */
    private static final int LONGEST_GAP = 24;

    private static final int ENCRYPTED = 0x2041;
    private static final int UNICODE_PATH = 0x7075;

    private final ByteBuffer zip;
    private final Set<String> names = new HashSet<>();

    private ZipDirectory(byte[] content) {
        this.zip = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Where the closing record begins. */
    static int end(byte[] content) {
        return new ZipDirectory(content).end();
    }

    /** Entries in the order of the directory. */
    static List<OfficeEntry> read(byte[] content) {
        return new ZipDirectory(content).entries();
    }

    private List<OfficeEntry> entries() {
        int end = end();
        int count = u16(end + 10);
        long start = u32(end + 16);
        if (u16(end + 4) != 0 || u16(end + 6) != 0 || u16(end + 8) != count) {
            throw Refusal.BROKEN.at();
        }
        if (count > PackageLimits.ENTRIES) {
            throw Refusal.BOMB.at();
        }
        if (start + u32(end + 12) != end) {
            throw Refusal.BROKEN.at();
        }
        List<OfficeEntry> entries = new ArrayList<>(count);
        int at = (int) start;
        for (int i = 0; i < count; i++) {
            if (at + LISTED_BYTES > end || zip.getInt(at) != LISTED) {
                throw Refusal.BROKEN.at();
            }
            entries.add(entry(at, (int) start));
            at += LISTED_BYTES + u16(at + 28) + u16(at + 30) + u16(at + 32);
        }
        if (at != end) {
            throw Refusal.BROKEN.at();
        }
        requireSideBySide(entries, (int) start);
        return entries;
    }

    private int end() {
        int last = zip.limit() - END_BYTES;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (zip.getInt(at) == END && at + END_BYTES + u16(at + 20) == zip.limit()) {
                return at;
            }
        }
        throw Refusal.BROKEN.at();
    }

    private OfficeEntry entry(int at, int directory) {
        int nameLength = u16(at + 28);
        int extraLength = u16(at + 30);
        long header = u32(at + 42);
        long packed = u32(at + 20);
        if (at + LISTED_BYTES + nameLength + extraLength > zip.limit()
                || header + LOCAL_BYTES > directory) {
            throw Refusal.BROKEN.at();
        }
        String name = name(at + LISTED_BYTES, nameLength);
        requireOneMeaning(name, at + LISTED_BYTES + nameLength, extraLength);
        int local = (int) header;
        requireSameHeader(at, local);
        long data = header + LOCAL_BYTES + u16(local + 26) + u16(local + 28);
        if (data + packed > directory) {
            throw Refusal.BROKEN.at();
        }
        return new OfficeEntry(
                name,
                u16(at + 10),
                u32(at + 16),
                u32(at + 24),
                local,
                (int) data,
                (int) packed,
                at);
    }

    private void requireSameHeader(int at, int local) {
        int nameLength = u16(at + 28);
        int method = u16(at + 10);
        if (zip.getInt(local) != LOCAL
                || u16(local + 26) != nameLength
                || local + LOCAL_BYTES + nameLength > zip.limit()
                || u16(local + 8) != method
                || (method != 0 && method != 8)) {
            throw Refusal.BROKEN.at();
        }
        if (((u16(at + 8) | u16(local + 6)) & ENCRYPTED) != 0) {
            throw Refusal.PROTECTED.at();
        }
        if (!name(local + LOCAL_BYTES, nameLength).equals(name(at + LISTED_BYTES, nameLength))) {
            throw Refusal.CONTRADICTION.at();
        }
    }

    /** A name that stays inside of the package on each system and is written only once. */
    private void requireOneMeaning(String name, int extra, int extraLength) {
        boolean leaves =
                name.isEmpty()
                        || name.startsWith("/")
                        || name.indexOf('\\') >= 0
                        || name.indexOf(':') >= 0
                        || name.chars().anyMatch(sign -> sign < ' ' || sign == 0x7f)
                        || List.of(name.split("/", -1)).contains("..");
        if (leaves || hasExtra(UNICODE_PATH, extra, extraLength)) {
            throw Refusal.PATH.at();
        }
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            throw Refusal.DUPLICATE.at();
        }
    }

    private boolean hasExtra(int wanted, int from, int length) {
        int at = from;
        while (at + 4 <= from + length) {
            if (u16(at) == wanted) {
                return true;
            }
            at += 4 + u16(at + 2);
        }
        return false;
    }

    /** Entries that share bytes are a bomb; bytes between entries are what nobody looked at. */
    private static void requireSideBySide(List<OfficeEntry> entries, int directory) {
        List<OfficeEntry> inOrder = new ArrayList<>(entries);
        inOrder.sort(Comparator.comparingInt(OfficeEntry::header));
        int reached = 0;
        for (OfficeEntry entry : inOrder) {
            if (entry.header() < reached) {
                throw Refusal.BOMB.at();
            }
            if (entry.header() - reached > LONGEST_GAP) {
                throw Refusal.BROKEN.at();
            }
            reached = entry.data() + entry.packed();
        }
        if (directory - reached > LONGEST_GAP) {
            throw Refusal.BROKEN.at();
        }
    }

    private String name(int from, int length) {
        return new String(zip.array(), from, length, StandardCharsets.UTF_8);
    }

    private int u16(int at) {
        return Short.toUnsignedInt(zip.getShort(at));
    }

    private long u32(int at) {
        return Integer.toUnsignedLong(zip.getInt(at));
    }
}
