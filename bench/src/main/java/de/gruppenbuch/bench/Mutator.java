package de.gruppenbuch.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Spoils files: bytes of the container, or the XML inside of it while the container stays whole.
 */
final class Mutator {

    /** Words that parsers stumble over. */
    private static final List<String> WORDS =
            List.of(
                    "<!DOCTYPE a [<!ENTITY b 'c'>]>",
                    "&b;",
                    "<w:p>",
                    "</w:p>",
                    "<w:tbl><w:tr><w:tc>",
                    "<w:sdt><w:sdtContent>",
                    "<c r=\"XFD1048576\"/>",
                    "<row r=\"-1\">",
                    " r=\"A1:ZZZ99999999\"",
                    "<f>WEBSERVICE(\"http://a.example\")</f>",
                    "1e999",
                    "-2147483649",
                    "]]>",
                    "<![CDATA[",
                    "<?a?>",
                    "<!-- ",
                    "\u0000",
                    "\uD800",
                    "%%EOF",
                    "/Kids [1 0 R]",
                    "/Length 99999999999",
                    "endobj",
                    "stream\n");

    private static final int MOST_CHANGES = 3;
    private static final int LONGEST_CUT = 400;
    private static final int CUTS_SELDOM = 16;

    private final Random random;

    Mutator(long seed) {
        this.random = new Random(seed);
    }

    /** A spoilt copy of one of the files. */
    byte[] next(List<byte[]> whole) throws IOException {
        byte[] file = whole.get(random.nextInt(whole.size()));
        boolean zip = file[0] == 'P' && file[1] == 'K';
        return zip && random.nextInt(4) > 0 ? spoilInside(file) : spoil(file);
    }

    private byte[] spoilInside(byte[] file) throws IOException {
        Map<String, byte[]> entries = Zip.read(file);
        List<String> names = new ArrayList<>(entries.keySet());
        String chosen = names.get(random.nextInt(names.size()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(
                        entry.getKey().equals(chosen) ? spoil(entry.getValue()) : entry.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private byte[] spoil(byte[] content) {
        byte[] spoilt = content;
        int changes = 1 + random.nextInt(MOST_CHANGES);
        for (int change = 0; change < changes && spoilt.length > 0; change++) {
            spoilt = once(spoilt);
        }
        return spoilt;
    }

    private byte[] once(byte[] content) {
        int from = random.nextInt(content.length);
        int to = Math.min(content.length, from + 1 + random.nextInt(LONGEST_CUT));
        byte[] piece = Arrays.copyOfRange(content, from, to);
        return switch (random.nextInt(CUTS_SELDOM)) {
            case 0, 5, 6, 7 -> flip(content, from);
            case 8, 9, 10, 11 -> digit(content, from);
            case 12, 13, 14 -> twice(content, from);
            case 1 -> join(content, from, to, new byte[0]);
            case 2 -> join(content, to, to, piece);
            case 3 -> join(content, from, from, word());
            case 4 -> Arrays.copyOf(content, from);
            default -> join(content, from, to, word());
        };
    }

    /** Another digit in place of the next one. */
    private byte[] digit(byte[] content, int from) {
        byte[] changed = content.clone();
        for (int at = from; at < content.length; at++) {
            if (content[at] >= '0' && content[at] <= '9') {
                changed[at] = (byte) ('0' + random.nextInt(10));
                return changed;
            }
        }
        return changed;
    }

    /** From one tag to the end of another one, once more behind it. */
    private byte[] twice(byte[] content, int from) {
        int begin = next(content, from, '<');
        int end = next(content, begin + random.nextInt(LONGEST_CUT), '>') + 1;
        return end > content.length || begin >= end
                ? content
                : join(content, end, end, Arrays.copyOfRange(content, begin, end));
    }

    private static int next(byte[] content, int from, char sign) {
        int at = Math.min(from, content.length);
        while (at < content.length && content[at] != sign) {
            at++;
        }
        return at;
    }

    private byte[] flip(byte[] content, int at) {
        byte[] flipped = content.clone();
        flipped[at] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    private byte[] word() {
        return WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8);
    }

    /** The content with what lies between the places replaced. */
    private static byte[] join(byte[] content, int from, int to, byte[] instead) {
        byte[] joined = new byte[content.length - (to - from) + instead.length];
        System.arraycopy(content, 0, joined, 0, from);
        System.arraycopy(instead, 0, joined, from, instead.length);
        System.arraycopy(content, to, joined, from + instead.length, content.length - to);
        return joined;
    }
}
