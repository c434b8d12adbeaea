package de.gruppenbuch.reports.list;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.util.CellReference;

/** What POI writes around the rows of a sheet. */
final class SheetSkin {

    private static final Pattern EMPTY_DATA =
            Pattern.compile("<sheetData\\s*/>|<sheetData>\\s*</sheetData>");

    /** Optional, and wrong before the rows are known. */
    private static final Pattern DIMENSION = Pattern.compile("<dimension [^>]*/>");

    private static final Pattern FILTER = Pattern.compile("(<autoFilter ref=\")[^\"]*(\")");

    private final byte[] head;
    private final String tail;

    private SheetSkin(byte[] head, String tail) {
        this.head = head;
        this.tail = tail;
    }

    /**
     * @param workbook of POI, its first sheet without rows and with a filter
     */
    static SheetSkin of(byte[] workbook) {
        String xml = read(workbook, ListFrame.part(0));
        Matcher data = EMPTY_DATA.matcher(xml);
        if (!data.find() || !FILTER.matcher(xml).find(data.end())) {
            throw new IllegalStateException("POI writes sheets in another way than expected");
        }
        String head = DIMENSION.matcher(xml.substring(0, data.start())).replaceFirst("");
        return new SheetSkin(
                (head + "<sheetData>").getBytes(StandardCharsets.UTF_8),
                "</sheetData>" + xml.substring(data.end()));
    }

    byte[] head() {
        return head;
    }

    /** The filter covers what was written. */
    byte[] tail(int columns, int lastRow) {
        String range = "A1:" + CellReference.convertNumToColString(columns - 1) + lastRow;
        return FILTER.matcher(tail)
                .replaceFirst("$1" + range + "$2")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String read(byte[] workbook, String name) {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals(name)) {
                    return new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            throw new IllegalStateException("no part " + name);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
