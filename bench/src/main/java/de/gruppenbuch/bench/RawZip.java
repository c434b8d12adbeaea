package de.gruppenbuch.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes a ZIP of entries that are deflated already (APPNOTE 4.3, no ZIP64). */
final class RawZip {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final short UTF8 = 1 << 11;
    private static final short DEFLATED = 8;
    private static final short VERSION = 20;
    private static final short DAY = 0x21;

    private final OutputStream out;
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int offset;
    private short count;

    RawZip(OutputStream out) {
        this.out = out;
    }

    void entry(String name, byte[] deflated, long crc, int size) throws IOException {
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer common = little(26);
        common.putShort(VERSION)
                .putShort(UTF8)
                .putShort(DEFLATED)
                .putShort((short) 0)
                .putShort(DAY);
        common.putInt((int) crc).putInt(deflated.length).putInt(size);
        common.putShort((short) utf8.length).putShort((short) 0);
        directory.write(little(6).putInt(CENTRAL).putShort(VERSION).array());
        directory.write(common.array());
        directory.write(little(14).putInt(10, offset).array());
        directory.write(utf8);
        out.write(little(4).putInt(LOCAL).array());
        out.write(common.array());
        out.write(utf8);
        out.write(deflated);
        offset += 4 + 26 + utf8.length + deflated.length;
        count++;
    }

    void finish() throws IOException {
        out.write(directory.toByteArray());
        ByteBuffer end = little(22).putInt(END).putInt(0).putShort(count).putShort(count);
        out.write(end.putInt(directory.size()).putInt(offset).putShort((short) 0).array());
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
