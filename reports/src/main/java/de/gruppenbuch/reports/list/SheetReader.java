package de.gruppenbuch.reports.list;

import de.gruppenbuch.domain.shared.RuleViolatedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the first sheet of an Excel workbook row by row: POI opens the package, the XML is heard
 * and not kept, only the shared texts are. Formulas are not calculated; what stands in the file as
 * their result counts. No document type, no entity and no outside part is ever followed.
 */
public final class SheetReader {

    /** More is read by nobody at a desk; a bomb ends here. */
    private static final long MOST_BYTES = 512L << 20;

    private static final int MOST_PARTS = 1_000;

    private SheetReader() {}

    /**
     * @param mostRows more are refused
     * @param reader gets each row that stands in the file, empty ones too if they do
     * @throws RuleViolatedException at {@code file} if the file is no workbook, broken, encrypted
     *     or too large
     */
    public static void read(Path file, int mostRows, Consumer<ReadRow> reader) {
        requireWholeZip(file);
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            read(new XSSFReader(workbook), mostRows, reader);
        } catch (IOException
                | SAXException
                | ParserConfigurationException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | IllegalArgumentException broken) {
            throw ListRefusal.broken();
        }
    }

    /** POI would take a ZIP without its directory apart in memory, whatever its size. */
    private static void requireWholeZip(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw ListRefusal.tooLarge();
            }
        } catch (IOException broken) {
            throw ListRefusal.broken();
        }
    }

    private static void read(XSSFReader parts, int mostRows, Consumer<ReadRow> reader)
            throws IOException, SAXException, ParserConfigurationException, OpenXML4JException {
        SharedTexts shared = new SharedTexts();
        parse(parts.getSharedStringsData(), shared);
        DateStyles styles = new DateStyles();
        parse(parts.getStylesData(), styles);
        Calendar calendar = new Calendar();
        parse(parts.getWorkbookData(), calendar);
        Iterator<InputStream> sheets = parts.getSheetsData();
        if (!sheets.hasNext()) {
            throw ListRefusal.broken();
        }
        RowInHand row = new RowInHand(shared, styles, calendar.since1904);
        parse(sheets.next(), new SheetRows(row, reader, mostRows));
    }

    private static void parse(InputStream part, ContentHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        if (part == null) {
            return;
        }
        try (InputStream limited = new LimitedStream(part, MOST_BYTES)) {
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(handler);
            xml.parse(new InputSource(limited));
        }
    }

    /** Whether days count from 1904, as on old Macs. */
    private static final class Calendar extends DefaultHandler {

        private boolean since1904;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (name.equals("workbookPr")) {
                String value = attributes.getValue("date1904");
                since1904 = "1".equals(value) || "true".equals(value);
            }
        }
    }
}
