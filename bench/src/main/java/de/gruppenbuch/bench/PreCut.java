package de.gruppenbuch.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * The least that a filled form can cost: one part cut at its marks beforehand, joined with the
 * answers and deflated; all other entries copied as they are compressed already. Hand-written for
 * this one package, no checks: the limit, not a way to work.
 */
final class PreCut {

    private static final Pattern MARK = Pattern.compile("\\$\\{(?:rows\\.)?(\\w+)\\}");

    private final String part;
    private final int level;
    private final List<RawEntry> others = new ArrayList<>();
    private final List<Object> before;
    private final List<Object> row;
    private final List<Object> after;
    private final byte[] buffer = new byte[1 << 20];

    /** An entry as it lies in the package. */
    private record RawEntry(String name, byte[] deflated, long crc, int size) {}

    PreCut(byte[] zip, String part, String rowBegin, String rowEnd, int level) throws IOException {
        this.part = part;
        this.level = level;
        String xml = "";
        for (Map.Entry<String, byte[]> entry : Zip.read(zip).entrySet()) {
            if (entry.getKey().equals(part)) {
                xml = new String(entry.getValue(), StandardCharsets.UTF_8);
            } else {
                others.add(deflate(entry.getKey(), entry.getValue()));
            }
        }
        int mark = xml.indexOf("${rows.");
        if (mark < 0) {
            before = cut(xml);
            row = List.of();
            after = List.of();
            return;
        }
        int begin = xml.lastIndexOf(rowBegin, mark);
        int end = xml.indexOf(rowEnd, mark) + rowEnd.length();
        before = cut(xml.substring(0, begin));
        row = cut(xml.substring(begin, end));
        after = cut(xml.substring(end));
    }

    void write(Map<String, String> fields, List<Map<String, Object>> rows, OutputStream out)
            throws IOException {
        ByteArrayOutputStream joined = new ByteArrayOutputStream(1 << 16);
        join(before, fields, joined);
        for (Map<String, Object> cells : rows) {
            join(row, cells, joined);
        }
        join(after, fields, joined);
        RawZip zip = new RawZip(out);
        for (RawEntry other : others) {
            zip.entry(other.name(), other.deflated(), other.crc(), other.size());
        }
        RawEntry filled = deflate(part, joined.toByteArray());
        zip.entry(filled.name(), filled.deflated(), filled.crc(), filled.size());
        zip.finish();
    }

    private static List<Object> cut(String xml) {
        List<Object> pieces = new ArrayList<>();
        Matcher mark = MARK.matcher(xml);
        int from = 0;
        while (mark.find()) {
            pieces.add(xml.substring(from, mark.start()).getBytes(StandardCharsets.UTF_8));
            pieces.add(mark.group(1));
            from = mark.end();
        }
        pieces.add(xml.substring(from).getBytes(StandardCharsets.UTF_8));
        return pieces;
    }

    private static void join(List<Object> pieces, Map<String, ?> answers, OutputStream out)
            throws IOException {
        for (Object piece : pieces) {
            out.write(
                    piece instanceof byte[] literal
                            ? literal
                            : escape(answers.get(piece).toString())
                                    .getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private RawEntry deflate(String name, byte[] content) {
        Deflater deflater = new Deflater(level, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 4 + 64);
        while (!deflater.finished()) {
            bytes.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        CRC32 crc = new CRC32();
        crc.update(content);
        return new RawEntry(name, bytes.toByteArray(), crc.getValue(), content.length);
    }
}
