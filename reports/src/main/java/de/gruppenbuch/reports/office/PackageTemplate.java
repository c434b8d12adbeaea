package de.gruppenbuch.reports.office;

import de.gruppenbuch.reports.DownloadLevel;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a package with other content in some parts. Everything else, headers and order included,
 * is copied as it lies in the file. Can be used by many threads.
 */
public final class PackageTemplate {

    /** A data descriptor follows the content. */
    private static final int DESCRIBED_LATER = 8;

    /** Deflaters hold memory outside of the heap, so a few are kept for all templates. */
    private static final ArrayBlockingQueue<Deflater> IDLE = new ArrayBlockingQueue<>(8);

    private final byte[] content;
    private final int directory;

    /** In the order in which they lie in the file. */
    private final List<OfficeEntry> changed;

    /** Where the argument for each of them stands. */
    private final int[] argument;

    private final List<OfficeEntry> all;

    /**
     * Where what follows each changed entry begins; a data descriptor goes with the old content.
     */
    private final int[] ends;

    private final int closing;

    PackageTemplate(byte[] content, OfficePackage source, List<String> names) {
        this.content = content;
        this.all = source.entries();
        this.closing = ZipDirectory.end(content);
        this.directory = buffer(content).getInt(closing + 16);
        this.changed =
                names.stream()
                        .map(source::entry)
                        .sorted(Comparator.comparingInt(OfficeEntry::header))
                        .toList();
        this.argument = changed.stream().mapToInt(entry -> names.indexOf(entry.name())).toArray();
        this.ends = changed.stream().mapToInt(this::endOf).toArray();
    }

    /**
     * The package with new content.
     *
     * @param contents in the order of the names that were asked for
     */
    public byte[] write(List<byte[]> contents) {
        return write(contents, DownloadLevel.get());
    }

    /**
     * As {@link #write(List)}.
     *
     * @param level of deflate, 1 to 9
     */
    public byte[] write(List<byte[]> contents, int level) {
        List<Packed> packed = new ArrayList<>(changed.size());
        int size = content.length;
        for (int i = 0; i < changed.size(); i++) {
            Packed each = pack(contents.get(argument[i]), level);
            packed.add(each);
            size += growth(i, each);
        }
        ByteBuffer target = buffer(new byte[size]);
        int copied = 0;
        for (int i = 0; i < changed.size(); i++) {
            OfficeEntry entry = changed.get(i);
            target.put(content, copied, entry.data() - copied);
            describe(target, entry, packed.get(i));
            target.put(packed.get(i).bytes, 0, packed.get(i).length);
            copied = ends[i];
        }
        target.put(content, copied, directory - copied);
        writeDirectory(target, packed);
        return target.array();
    }

    private void describe(ByteBuffer target, OfficeEntry entry, Packed packed) {
        int local = target.position() - (entry.data() - entry.header());
        target.putShort(local + 6, (short) (target.getShort(local + 6) & ~DESCRIBED_LATER));
        target.putShort(local + 8, (short) 8);
        packed.describe(target, local + 14);
    }

    private void writeDirectory(ByteBuffer target, List<Packed> packed) {
        int start = target.position();
        target.put(content, directory, content.length - directory);
        int moved = start - directory;
        for (OfficeEntry entry : all) {
            target.putInt(entry.listed() + moved + 42, entry.header() + shift(entry, packed));
        }
        for (int i = 0; i < changed.size(); i++) {
            int listed = changed.get(i).listed() + moved;
            target.putShort(listed + 8, (short) (target.getShort(listed + 8) & ~DESCRIBED_LATER));
            target.putShort(listed + 10, (short) 8);
            packed.get(i).describe(target, listed + 16);
        }
        target.putInt(closing + moved + 16, start);
    }

    /** How far an entry moves because of the changed ones before it. */
    private int shift(OfficeEntry entry, List<Packed> packed) {
        int shift = 0;
        for (int i = 0; i < changed.size() && changed.get(i).header() < entry.header(); i++) {
            shift += growth(i, packed.get(i));
        }
        return shift;
    }

    private int growth(int index, Packed packed) {
        return packed.length - (ends[index] - changed.get(index).data());
    }

    private int endOf(OfficeEntry entry) {
        int next = directory;
        for (OfficeEntry other : all) {
            if (other.header() > entry.header() && other.header() < next) {
                next = other.header();
            }
        }
        return next;
    }

    private static Packed pack(byte[] content, int level) {
        Deflater deflater = IDLE.poll();
        if (deflater == null) {
            deflater = new Deflater(level, true);
        }
        deflater.setLevel(level);
        deflater.setInput(content);
        deflater.finish();
        byte[] bytes = new byte[content.length / 4 + 256];
        int length = 0;
        while (!deflater.finished()) {
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, bytes.length * 2);
            }
            length += deflater.deflate(bytes, length, bytes.length - length);
        }
        deflater.reset();
        if (!IDLE.offer(deflater)) {
            deflater.end();
        }
        CRC32 crc = new CRC32();
        crc.update(content);
        return new Packed(bytes, length, (int) crc.getValue(), content.length);
    }

    private static ByteBuffer buffer(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private record Packed(byte[] bytes, int length, int crc, int size) {

        /** Checksum and both sizes stand side by side in both kinds of header. */
        void describe(ByteBuffer target, int at) {
            target.putInt(at, crc);
            target.putInt(at + 4, length);
            target.putInt(at + 8, size);
        }
    }
}
