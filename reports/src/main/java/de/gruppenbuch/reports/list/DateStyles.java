package de.gruppenbuch.reports.list;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Which cell styles of a workbook show a number as a day. */
final class DateStyles extends DefaultHandler {

    private static final int MOST_STYLES = 65_536;

    private final Map<Integer, String> formats = new HashMap<>();
    private final BitSet dates = new BitSet();
    private boolean inCellFormats;
    private int next;

    boolean isDate(int style) {
        return dates.get(style);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "numFmt" ->
                    formats.put(
                            number(attributes.getValue("numFmtId")),
                            attributes.getValue("formatCode"));
            case "cellXfs" -> inCellFormats = true;
            case "xf" -> {
                if (inCellFormats && next < MOST_STYLES) {
                    int format = number(attributes.getValue("numFmtId"));
                    dates.set(next++, DateUtil.isADateFormat(format, formats.get(format)));
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("cellXfs")) {
            inCellFormats = false;
        }
    }

    private static int number(String text) {
        return text == null || !text.matches("\\d{1,9}") ? 0 : Integer.parseInt(text);
    }
}
