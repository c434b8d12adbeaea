package de.gruppenbuch.reports.list;

import java.util.function.Consumer;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Hears the XML of a sheet and hands over row by row. */
final class SheetRows extends DefaultHandler {

    private final RowInHand row;
    private final Consumer<ReadRow> reader;
    private final int mostRows;
    private final StringBuilder content = new StringBuilder();
    private int rows;
    private boolean inContent;
    private boolean inHint;

    SheetRows(RowInHand row, Consumer<ReadRow> reader, int mostRows) {
        this.row = row;
        this.reader = reader;
        this.mostRows = mostRows;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "c" -> {
                row.cell(
                        attributes.getValue("r"),
                        attributes.getValue("t"),
                        attributes.getValue("s"));
                content.setLength(0);
            }
            case "v", "t" -> inContent = !inHint;
            case "rPh" -> inHint = true;
            case "row" -> {
                if (++rows > mostRows) {
                    throw ListRefusal.tooLarge();
                }
                row.begin(attributes.getValue("r"));
            }
            default -> {}
        }
    }

    @Override
    public void characters(char[] from, int start, int length) {
        if (inContent) {
            content.append(from, start, length);
            RowInHand.requireCell(content.length());
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v", "t" -> inContent = false;
            case "rPh" -> inHint = false;
            case "c" -> {
                if (content.length() > 0) {
                    row.put(content);
                }
            }
            case "row" -> reader.accept(row);
            default -> {}
        }
    }
}
