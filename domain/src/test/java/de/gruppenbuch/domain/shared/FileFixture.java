package de.gruppenbuch.domain.shared;

import java.nio.charset.StandardCharsets;

/** Small files of the kinds that may be uploaded. */
public final class FileFixture {

    private FileFixture() {}

    public static byte[] png() {
        return bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13);
    }

    public static byte[] pdf(String middle) {
        return ("%PDF-1.7\n" + middle + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] bytes(int... values) {
        byte[] result = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = (byte) values[i];
        }
        return result;
    }
}
