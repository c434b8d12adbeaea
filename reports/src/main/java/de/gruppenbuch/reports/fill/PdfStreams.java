package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.reports.office.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Unpacks every stream of a PDF and throws it away, before a library unpacks one and keeps it. What
 * looks like a stream counts as one, wherever it stands.
 */
final class PdfStreams {

    /** A coloured page at 300 dots per inch has 26 MB. */
    private static final long MAX_STREAM = 32L << 20;

    private static final long MAX_TOTAL = 96L << 20;
    private static final int MAX_OBJECTS = 60_000;
    private static final int MAX_DICTIONARY = 64 << 10;
    private static final long MAX_DICTIONARIES = 32L << 20;

    private static final Pattern FILTERS =
            Pattern.compile(
                    "/(FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL|ASCII85Decode|A85"
                            + "|ASCIIHexDecode|AHx)(?![A-Za-z0-9])");
    private static final Set<String> GROWING =
            Set.of("FlateDecode", "Fl", "LZWDecode", "LZW", "RunLengthDecode", "RL");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");

    /** Filters and row widths that stand elsewhere, and rows of more than 100,000 places. */
    private static final Pattern ODD =
            Pattern.compile(
                    "/(Filter|DecodeParms|Columns)\\s*\\[?\\s*(null\\s+)?\\d+\\s+\\d+\\s+R"
                            + "|/Columns\\s*\\d{6,}");

    private final byte[] content;
    private final byte[] buffer = new byte[64 << 10];
    private long total;
    private long dictionaries;

    private PdfStreams(byte[] content) {
        this.content = content;
    }

    /**
     * @throws RuleViolatedException at {@code file}: {@code form.file.bomb} or {@code .broken}
     */
    static void check(byte[] content) {
        new PdfStreams(content).scan();
    }

    private void scan() {
        int objects = 0;
        int object = 0;
        for (int i = 1; i < content.length - 6; i++) {
            if (content[i] == 'o' && is("obj", i) && content[i - 1] != 'd') {
                object = i + 3;
                objects++;
            } else if (content[i] == 's' && is("stream", i) && content[i - 1] != 'd') {
                unpack(dictionary(object, i), dataStart(i + 6));
            }
        }
        if (objects > MAX_OBJECTS) {
            throw Refusal.BOMB.at();
        }
    }

    private boolean is(String word, int at) {
        for (int i = 0; i < word.length(); i++) {
            if (at + i >= content.length || content[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int dataStart(int after) {
        int at = after;
        while (at < content.length && content[at] == ' ') {
            at++;
        }
        if (at < content.length && content[at] == '\r') {
            at++;
        }
        return at < content.length && content[at] == '\n' ? at + 1 : at;
    }

    private String dictionary(int from, int until) {
        int length = until - from;
        dictionaries += Math.min(length, MAX_DICTIONARY);
        if (dictionaries > MAX_DICTIONARIES) {
            throw Refusal.BOMB.at();
        }
        int start = length > MAX_DICTIONARY ? until - MAX_DICTIONARY : from;
        String raw = new String(content, start, until - start, StandardCharsets.ISO_8859_1);
        return ESCAPED.matcher(raw).replaceAll(PdfStreams::unescaped);
    }

    private static String unescaped(MatchResult match) {
        char sign = (char) Integer.parseInt(match.group(1), 16);
        return Matcher.quoteReplacement(String.valueOf(sign));
    }

    private void unpack(String dictionary, int start) {
        if (ODD.matcher(dictionary).find()) {
            throw Refusal.BROKEN.at();
        }
        List<String> filters = new ArrayList<>();
        FILTERS.matcher(dictionary).results().forEach(match -> filters.add(match.group(1)));
        if (filters.stream().filter(GROWING::contains).count() > 1) {
            throw Refusal.BOMB.at();
        }
        if (!filters.isEmpty() && filters.get(0).startsWith("Fl")) {
            inflate(start);
            return;
        }
        InputStream packed = new ByteArrayInputStream(content, start, content.length - start);
        try {
            for (String filter : filters) {
                if (GROWING.contains(filter)) {
                    decode(filter, packed, new Counter(OutputStream.nullOutputStream()));
                    return;
                }
                ByteArrayOutputStream plain = new ByteArrayOutputStream();
                decode(filter, packed, new Counter(plain));
                packed = new ByteArrayInputStream(plain.toByteArray());
            }
        } catch (IOException broken) {
            // A damaged stream has an end all the same; the library decides what it makes of it.
            return;
        }
    }

    /** As the library does it: behind the two bytes of the head, until the end or a fault. */
    private void inflate(int start) {
        Inflater inflater = new Inflater(true);
        long count = 0;
        try {
            int from = Math.min(content.length, start + 2);
            inflater.setInput(content, from, content.length - from);
            for (int got = 1; got > 0; ) {
                got = inflater.inflate(buffer);
                count += got;
                total += got;
                if (count > MAX_STREAM || total > MAX_TOTAL) {
                    throw Refusal.BOMB.at();
                }
            }
        } catch (DataFormatException broken) {
            // As above.
            return;
        } finally {
            inflater.end();
        }
    }

    private static void decode(String filter, InputStream packed, OutputStream plain)
            throws IOException {
        FilterFactory.INSTANCE
                .getFilter(COSName.getPDFName(filter))
                .decode(packed, plain, new COSDictionary(), 0);
    }

    /** Counts what comes out and stops it. */
    private final class Counter extends OutputStream {

        private final OutputStream to;
        private long count;

        Counter(OutputStream to) {
            this.to = to;
        }

        @Override
        public void write(int sign) throws IOException {
            add(1);
            to.write(sign);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            add(length);
            to.write(bytes, from, length);
        }

        private void add(int length) {
            count += length;
            total += length;
            if (count > MAX_STREAM || total > MAX_TOTAL) {
                throw Refusal.BOMB.at();
            }
        }
    }
}
