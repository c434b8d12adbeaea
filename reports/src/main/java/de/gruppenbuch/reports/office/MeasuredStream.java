package de.gruppenbuch.reports.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The content of an entry, counted while it inflates and compared with its checksum at the end. */
final class MeasuredStream extends InputStream {

    private final byte[] zip;
    private final OfficeEntry entry;
    private final long limit;
    private final Inflater inflater;
    private final CRC32 crc = new CRC32();
    private long count;
    private boolean ended;

    MeasuredStream(byte[] zip, OfficeEntry entry, long limit) {
        this.zip = zip;
        this.entry = entry;
        this.limit = limit;
        this.inflater = entry.method() == 8 ? new Inflater(true) : null;
        if (inflater != null) {
            inflater.setInput(zip, entry.data(), entry.packed());
        }
    }

    long count() {
        return count;
    }

    /** Reads to the end and keeps nothing. */
    void drain() throws IOException {
        byte[] buffer = new byte[16 * 1024];
        while (read(buffer, 0, buffer.length) >= 0) {
            // The counting is done by read.
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] target, int from, int length) {
        if (ended || length == 0) {
            return ended ? -1 : 0;
        }
        int got = inflater == null ? copy(target, from, length) : inflate(target, from, length);
        if (got <= 0) {
            ended = true;
            requireAsStated();
            return -1;
        }
        crc.update(target, from, got);
        count += got;
        requireModest();
        return got;
    }

    private int copy(byte[] target, int from, int length) {
        int got = (int) Math.min(length, entry.packed() - count);
        System.arraycopy(zip, entry.data() + (int) count, target, from, got);
        return got;
    }

    private int inflate(byte[] target, int from, int length) {
        try {
            int got = inflater.inflate(target, from, length);
            if (got == 0 && !inflater.finished()) {
                throw Refusal.BROKEN.at();
            }
            return got;
        } catch (DataFormatException damaged) {
            throw Refusal.BROKEN.at();
        }
    }

    private void requireModest() {
        boolean blownUp =
                count > PackageLimits.SMALL_BYTES
                        && count / PackageLimits.RATIO > Math.max(1, entry.packed());
        if (count > limit || blownUp) {
            throw Refusal.BOMB.at();
        }
    }

    private void requireAsStated() {
        boolean rest = inflater != null && inflater.getRemaining() > 0;
        if (rest || count != entry.size() || crc.getValue() != entry.crc()) {
            throw Refusal.BROKEN.at();
        }
    }

    @Override
    public void close() {
        ended = true;
        if (inflater != null) {
            inflater.end();
        }
    }
}
