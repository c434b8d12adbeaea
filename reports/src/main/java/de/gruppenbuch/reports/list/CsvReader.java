package de.gruppenbuch.reports.list;

import de.gruppenbuch.domain.shared.RuleViolatedException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads CSV as offices have it: UTF-8, or Windows-1252 where it is no UTF-8; semicolons, commas or
 * tabs, whichever the first line has most of; quoted texts over several lines (RFC 4180).
 */
public final class CsvReader {

    private static final Charset OLD_EXCEL = Charset.forName("windows-1252");
    private static final int MOST_COLUMNS = 500;
    private static final int MOST_LETTERS = 32_767;
    private static final int FIRST_LINE = 8_192;

    private final PushbackReader in;
    private final char separator;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();

    private CsvReader(PushbackReader in, char separator) {
        this.in = in;
        this.separator = separator;
    }

    /**
     * @param mostRows more are refused
     * @throws RuleViolatedException at {@code file} if there is too much of it
     */
    public static void read(Path file, int mostRows, Consumer<ReadRow> reader) {
        Charset charset = isUtf8(file) ? StandardCharsets.UTF_8 : OLD_EXCEL;
        try (BufferedReader text = Files.newBufferedReader(file, charset)) {
            text.mark(FIRST_LINE + 1);
            char[] begin = new char[FIRST_LINE];
            int length = Math.max(0, text.read(begin));
            text.reset();
            if (length > 0 && begin[0] == '\ufeff') {
                skip(text);
            }
            char separator = separator(new String(begin, 0, length));
            new CsvReader(new PushbackReader(text), separator).rows(mostRows, reader);
        } catch (IOException broken) {
            throw ListRefusal.broken();
        }
    }

    private static void skip(Reader text) throws IOException {
        if (text.read() < 0) {
            throw new IOException("ended");
        }
    }

    private static boolean isUtf8(Path file) {
        try (InputStream bytes = Files.newInputStream(file);
                Reader strict = new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder())) {
            // reading is the check
            strict.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException another) {
            return false;
        } catch (IOException broken) {
            throw ListRefusal.broken();
        }
    }

    private static char separator(String begin) {
        String line = begin.lines().findFirst().orElse("");
        char best = ';';
        for (char candidate : new char[] {',', '\t'}) {
            if (count(line, candidate) > count(line, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(letter -> letter == wanted).count();
    }

    private void rows(int mostRows, Consumer<ReadRow> reader) throws IOException {
        int number = 0;
        while (row()) {
            number++;
            if (number > mostRows) {
                throw ListRefusal.tooLarge();
            }
            reader.accept(new Cells(number, cells));
        }
    }

    /** False at the end of the file. */
    private boolean row() throws IOException {
        cells.clear();
        int letter = in.read();
        if (letter < 0) {
            return false;
        }
        while (letter >= 0 && letter != '\n' && letter != '\r') {
            if (letter == '"' && cell.isEmpty()) {
                quoted();
            } else if (letter == separator) {
                end();
            } else {
                append(letter);
            }
            letter = in.read();
        }
        if (letter == '\r') {
            skipLineFeed();
        }
        end();
        return true;
    }

    private void quoted() throws IOException {
        for (int letter = in.read(); letter >= 0; letter = in.read()) {
            if (letter == '"') {
                int next = in.read();
                if (next != '"') {
                    unread(next);
                    return;
                }
            }
            append(letter);
        }
    }

    private void skipLineFeed() throws IOException {
        int next = in.read();
        if (next != '\n') {
            unread(next);
        }
    }

    private void unread(int letter) throws IOException {
        if (letter >= 0) {
            in.unread(letter);
        }
    }

    private void append(int letter) {
        if (cell.length() == MOST_LETTERS) {
            throw ListRefusal.tooLarge();
        }
        cell.append((char) letter);
    }

    private void end() {
        if (cells.size() == MOST_COLUMNS) {
            throw ListRefusal.tooLarge();
        }
        cells.add(cell.toString());
        cell.setLength(0);
    }

    private record Cells(int number, List<String> cells) implements ReadRow {

        @Override
        public int width() {
            return cells.size();
        }

        @Override
        public String text(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }
}
