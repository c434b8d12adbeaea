package de.gruppenbuch.it.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** POI's reader of events with its table of shared texts: looks at every value, keeps none. */
final class PoiEvents extends DefaultHandler {

    private final ReadOnlySharedStringsTable shared;
    private final StringBuilder content = new StringBuilder();
    private String type;
    private boolean inContent;
    private long letters;

    private PoiEvents(ReadOnlySharedStringsTable shared) {
        this.shared = shared;
    }

    static void read(Path file) throws IOException {
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader parts = new XSSFReader(workbook);
            PoiEvents events = new PoiEvents(new ReadOnlySharedStringsTable(workbook));
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(events);
            try (InputStream sheet = parts.getSheetsData().next()) {
                xml.parse(new InputSource(sheet));
            }
            if (events.letters == 0) {
                throw new IllegalStateException("not read");
            }
        } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "c" -> {
                type = attributes.getValue("t");
                content.setLength(0);
            }
            case "v", "t" -> inContent = true;
            default -> {}
        }
    }

    @Override
    public void characters(char[] from, int start, int length) {
        if (inContent) {
            content.append(from, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v", "t" -> inContent = false;
            case "c" -> take();
            default -> {}
        }
    }

    private void take() {
        if (content.isEmpty()) {
            return;
        }
        String text = content.toString();
        letters +=
                "s".equals(type)
                        ? shared.getItemAt(Integer.parseInt(text)).getString().length()
                        : (long) Double.parseDouble(text);
    }
}
