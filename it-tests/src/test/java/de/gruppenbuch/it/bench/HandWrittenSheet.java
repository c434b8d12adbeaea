package de.gruppenbuch.it.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The least that a sheet can cost: its XML written by hand, for this one list, into a ZIP. No
 * styles, no key to the list, no guard against control characters or formulas.
 */
final class HandWrittenSheet {

    private static final int ROOM = 1 << 16;
    private static final int MOST_OF_A_ROW = 1 << 13;
    private static final long DAYS_BEFORE_EPOCH = 25_569;

    private final OutputStream out;
    private final byte[] buffer = new byte[ROOM];
    private final byte[] digits = new byte[20];
    private int end;

    private HandWrittenSheet(OutputStream out) {
        this.out = out;
    }

    static void write(Iterator<RegisterLine> lines, OutputStream out, int level)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(level);
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        new HandWrittenSheet(zip).sheet(lines);
        zip.closeEntry();
        zip.finish();
    }

    private void sheet(Iterator<RegisterLine> lines) throws IOException {
        put("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        put("<sheetData>");
        int number = 1;
        while (lines.hasNext()) {
            if (end > ROOM - MOST_OF_A_ROW) {
                flush();
            }
            row(lines.next(), ++number);
        }
        put("</sheetData></worksheet>");
        flush();
    }

    private void row(RegisterLine line, int number) {
        put("<row r=\"");
        whole(number);
        put("\">");
        int column = 0;
        number(column++, number, 0, line.number());
        for (String text : line.texts()) {
            text(column++, number, text);
        }
        for (LocalDate day : line.days()) {
            number(column++, number, 2, day.toEpochDay() + DAYS_BEFORE_EPOCH);
        }
        number(column++, number, 0, line.members());
        number(column++, number, 0, line.meetings());
        for (long cents : line.cents()) {
            open(column++, number, 3);
            put("\"><v>");
            whole(cents / 100);
            buffer[end++] = '.';
            buffer[end++] = (byte) ('0' + cents / 10 % 10);
            buffer[end++] = (byte) ('0' + cents % 10);
            put("</v></c>");
        }
        text(column++, number, line.status());
        text(column, number, line.remark());
        put("</row>");
    }

    private void number(int column, int row, int style, long value) {
        open(column, row, style);
        put("\"><v>");
        whole(value);
        put("</v></c>");
    }

    private void text(int column, int row, String text) {
        if (text.isEmpty()) {
            return;
        }
        open(column, row, 1);
        put("\" t=\"inlineStr\"><is><t>");
        for (int at = 0; at < text.length(); at++) {
            letter(text.charAt(at));
        }
        put("</t></is></c>");
    }

    private void letter(char letter) {
        if (letter == '<') {
            put("&lt;");
        } else if (letter == '>') {
            put("&gt;");
        } else if (letter == '&') {
            put("&amp;");
        } else if (letter < 0x80) {
            buffer[end++] = (byte) letter;
        } else {
            byte[] bytes = String.valueOf(letter).getBytes(StandardCharsets.UTF_8);
            System.arraycopy(bytes, 0, buffer, end, bytes.length);
            end += bytes.length;
        }
    }

    private void open(int column, int row, int style) {
        put("<c r=\"");
        buffer[end++] = (byte) ('A' + column);
        whole(row);
        put("\" s=\"");
        buffer[end++] = (byte) ('0' + style);
    }

    private void whole(long value) {
        int at = digits.length;
        long rest = value;
        do {
            digits[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        System.arraycopy(digits, at, buffer, end, digits.length - at);
        end += digits.length - at;
    }

    /** ASCII: copies the bytes that the string holds already. */
    @SuppressWarnings("deprecation")
    private void put(String ascii) {
        ascii.getBytes(0, ascii.length(), buffer, end);
        end += ascii.length();
    }

    private void flush() throws IOException {
        out.write(buffer, 0, end);
        end = 0;
    }
}
