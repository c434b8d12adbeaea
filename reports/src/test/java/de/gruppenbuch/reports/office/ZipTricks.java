package de.gruppenbuch.reports.office;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Bends a good ZIP. */
final class ZipTricks {

    private static final int SEED = 20_261_125;

    private ZipTricks() {}

    static byte[] join(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    /** Bytes that do not get smaller. */
    static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(SEED).nextBytes(bytes);
        return bytes;
    }

    static byte[] repeat(byte[] bytes, int times) {
        byte[] all = new byte[bytes.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(bytes, 0, all, i * bytes.length, bytes.length);
        }
        return all;
    }

    /** Letters that do not get much smaller. */
    static String words(int length) {
        Random random = new Random(SEED);
        StringBuilder words = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            words.append((char) ('a' + random.nextInt(20)));
        }
        return words.toString();
    }

    /** Elements around two letters each. */
    static String elements(int count) {
        String words = words(2 * count);
        StringBuilder xml = new StringBuilder(9 * count);
        for (int i = 0; i < words.length(); i += 2) {
            xml.append("<a>").append(words, i, i + 2).append("</a>");
        }
        return xml.toString();
    }

    static String attributes(String name, int count) {
        StringBuilder xml = new StringBuilder();
        for (int i = 0; i < count; i++) {
            xml.append(name).append(i).append("=\"u").append(i * 7_919 % 100_003).append("\" ");
        }
        return xml.toString();
    }

    /** Another name of the same length, in both places. */
    static byte[] rename(byte[] zip, String from, String to) {
        byte[] wanted = from.getBytes(StandardCharsets.US_ASCII);
        byte[] other = to.getBytes(StandardCharsets.US_ASCII);
        byte[] bent = zip.clone();
        for (int at = 0; at + wanted.length <= bent.length; at++) {
            if (Arrays.equals(bent, at, at + wanted.length, wanted, 0, wanted.length)) {
                System.arraycopy(other, 0, bent, at, other.length);
            }
        }
        return bent;
    }

    /** The directory calls the last part otherwise than its own header. */
    static byte[] renamedInDirectory(byte[] zip) {
        byte[] bent = zip.clone();
        bent[last(zip).listed() + 46] ^= 1;
        return bent;
    }

    static byte[] encryptedFlag(byte[] zip) {
        byte[] bent = zip.clone();
        bent[last(zip).listed() + 8] |= 1;
        return bent;
    }

    /** The directory says that the last part is one byte long. */
    static byte[] understated(byte[] zip) {
        ByteBuffer bent = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        bent.putInt(last(zip).listed() + 24, 1);
        return bent.array();
    }

    /** The first part reaches over the second. */
    static byte[] overlapping(byte[] zip) {
        List<OfficeEntry> entries = OfficePackage.open(zip).entries();
        OfficeEntry first = entries.get(0);
        OfficeEntry second = entries.get(1);
        ByteBuffer bent = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        bent.putInt(first.listed() + 20, second.data() + second.packed() - first.data());
        return bent.array();
    }

    private static OfficeEntry last(byte[] zip) {
        List<OfficeEntry> entries = OfficePackage.open(zip).entries();
        return entries.get(entries.size() - 1);
    }
}
