package de.gruppenbuch.reports.list;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.regex.Pattern;

/**
 * Writes a list of any length as CSV as German offices read it: UTF-8 with a byte order mark,
 * semicolons, CRLF (RFC 4180), amounts with a comma, the memory of one row.
 *
 * <p>A spreadsheet would calculate text that begins like a formula. Such text gets an apostrophe in
 * front (OWASP, CSV Injection, read 2026-11-25: {@code = + - @}, tab, line ends and their
 * full-width forms); numbers with a sign stay what they are.
 */
public final class ListCsv<R> {

    private static final String LINE_END = "\r\n";
    private static final String STARTERS = "=+-@\t\r\n＝＋－＠";
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)*");

    private final ListDefinition<R> list;
    private final ListTexts texts;
    private final Writer out;

    private ListCsv(ListDefinition<R> list, Writer out) {
        this.list = list;
        this.texts = new ListTexts(list.head().language());
        this.out = out;
    }

    /**
     * Writes header and rows and leaves the stream open.
     *
     * @return number of rows
     * @throws IOException if the stream takes no more
     */
    public static <R> long write(ListDefinition<R> list, Iterator<R> rows, OutputStream out)
            throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        long count = new ListCsv<>(list, writer).write(rows);
        writer.flush();
        return count;
    }

    private long write(Iterator<R> rows) throws IOException {
        out.write('\ufeff');
        for (int column = 0; column < list.columns().size(); column++) {
            separate(column);
            text(list.columns().get(column).header());
        }
        out.write(LINE_END);
        long count = 0;
        while (rows.hasNext()) {
            R row = rows.next();
            for (int column = 0; column < list.columns().size(); column++) {
                separate(column);
                cell(list.columns().get(column), row);
            }
            out.write(LINE_END);
            count++;
        }
        return count;
    }

    private void separate(int column) throws IOException {
        if (column > 0) {
            out.write(';');
        }
    }

    private void cell(ListColumn<R> column, R row) throws IOException {
        Object value = column.value().apply(row);
        if (value == null) {
            return;
        }
        switch (column.kind()) {
            case TEXT, LONG_TEXT -> text(value.toString());
            case WHOLE -> out.write(value.toString());
            case EURO -> out.write(euro(((Number) value).longValue()));
            case DAY -> out.write(ListText.day((LocalDate) value));
            case MOMENT -> out.write(ListText.moment((LocalDateTime) value));
            case YES_NO -> text(texts.get((Boolean) value ? "yes" : "no"));
        }
    }

    /** Without dots between thousands, which some programs take for decimal points. */
    private static String euro(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString().replace('.', ',');
    }

    private void text(String value) throws IOException {
        String text = value.replace("\u0000", "");
        if (text.isEmpty()) {
            return;
        }
        String guarded = isFormula(text) ? "'" + text : text;
        boolean quote = guarded.chars().anyMatch(letter -> ";\"\r\n\t,".indexOf(letter) >= 0);
        out.write(quote ? '"' + guarded.replace("\"", "\"\"") + '"' : guarded);
    }

    private static boolean isFormula(String text) {
        return STARTERS.indexOf(text.charAt(0)) >= 0 && !NUMBER.matcher(text).matches();
    }
}
