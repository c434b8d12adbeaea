package de.gruppenbuch.reports.list;

import de.gruppenbuch.domain.form.FormFormat;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.reports.fill.FormGate;
import de.gruppenbuch.reports.office.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * A list that somebody uploads: a workbook of Excel, which passes the gate for hostile files first,
 * or CSV. The content decides, never the name of the file.
 */
public final class UploadedList {

    /** Bytes of the file as it came; some hundred times what a list of an office has. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final int MOST_MEGABYTES = 10;

    /** Beginnings of files for the gate: ZIP, and old Office or a password. */
    private static final List<String> PACKAGES = List.of("PK", "\u00d0\u00cf\u0011\u00e0");

    private UploadedList() {}

    /**
     * Reads the first sheet, or the lines of CSV.
     *
     * @param mostRows more are refused
     * @param reader gets each row that stands in the file
     * @throws RuleViolatedException at {@code file}: empty, too large, of another type, with a
     *     password, broken, or with what could do harm
     */
    public static void read(byte[] content, int mostRows, Consumer<ReadRow> reader) {
        if (content.length == 0) {
            throw Refusal.EMPTY.at();
        }
        if (content.length > MOST_BYTES) {
            throw Refusal.LARGE.at(MOST_MEGABYTES);
        }
        boolean workbook = isWorkbook(content);
        Path file = null;
        try {
            file = Files.createTempFile("list", null);
            Files.write(file, content);
            if (workbook) {
                SheetReader.read(file, mostRows, reader);
            } else {
                CsvReader.read(file, mostRows, reader);
            }
        } catch (IOException diskRefuses) {
            throw new UncheckedIOException(diskRefuses);
        } finally {
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException diskRefuses) {
            throw new UncheckedIOException(diskRefuses);
        }
    }

    private static boolean isWorkbook(byte[] content) {
        String begin =
                new String(content, 0, Math.min(content.length, 8), StandardCharsets.ISO_8859_1);
        if (PACKAGES.stream().noneMatch(begin::startsWith)) {
            requireText(begin, content);
            return false;
        }
        if (passGate(content) != FormFormat.EXCEL) {
            throw ListRefusal.type();
        }
        return true;
    }

    private static FormFormat passGate(byte[] content) {
        try {
            return FormGate.check(content);
        } catch (RuleViolatedException refused) {
            throw ListRefusal.of(refused);
        }
    }

    /** No text holds a zero; pictures and programs do. */
    private static void requireText(String begin, byte[] content) {
        if (begin.startsWith("%PDF")) {
            throw ListRefusal.type();
        }
        for (byte one : content) {
            if (one == 0) {
                throw ListRefusal.type();
            }
        }
    }
}
