package de.gruppenbuch.reports.word;

import de.gruppenbuch.domain.statistics.ReportSection;
import de.gruppenbuch.reports.FileProperties;
import de.gruppenbuch.reports.SafeText;
import de.gruppenbuch.reports.StableZip;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.LocalDate;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * Writes one accessible A4 document: German, titled, with real headings and marked table headers.
 */
final class WordWriter implements AutoCloseable {

    private static final BigInteger A4_WIDTH = BigInteger.valueOf(11_906);
    private static final BigInteger A4_HEIGHT = BigInteger.valueOf(16_838);
    private static final BigInteger MARGIN = BigInteger.valueOf(1_134);

    private final XWPFDocument document = new XWPFDocument();

    /**
     * @param day stands in the file's properties, so that the same content gives the same file
     */
    WordWriter(String title, LocalDate day) {
        setStyles();
        setPage();
        setProperties(title, day);
    }

    void paragraph(WordStyle style, String text) {
        write(newParagraph(style), text);
    }

    /** Some room, for example below a box. */
    void gap() {
        newParagraph(WordStyle.TABLE_GAP);
    }

    /** A tick box with text. */
    void check(boolean ticked, String text) {
        paragraph(WordStyle.CHECK_LINE, (ticked ? "☒" : "☐") + "\t" + text);
    }

    /** A heading that begins a new page. */
    void headingOnNewPage(String text) {
        paragraphOnNewPage(WordStyle.HEADING_1, text);
    }

    void paragraphOnNewPage(WordStyle style, String text) {
        XWPFParagraph paragraph = newParagraph(style);
        paragraph.setPageBreak(true);
        write(paragraph, text);
    }

    void table(WordTable table) {
        WordTableWriter.write(document, table);
    }

    /**
     * @param points edge of the square picture, 72 points are one inch
     */
    void picture(byte[] png, int points, String description) {
        try (InputStream stream = new ByteArrayInputStream(png)) {
            XWPFPicture picture =
                    newParagraph(WordStyle.NORMAL)
                            .createRun()
                            .addPicture(
                                    stream,
                                    PictureType.PNG,
                                    "picture.png",
                                    Units.toEMU(points),
                                    Units.toEMU(points));
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(description);
            picture.getCTPicture().getNvPicPr().getCNvPr().setName(description);
        } catch (IOException | InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Bars for the numbers of a table. */
    void chart(ReportSection section) {
        WordChart.draw(newParagraph(WordStyle.NORMAL), section);
    }

    /** Text at the left and the number of the page at the right. */
    void footer(String text, String of) {
        XWPFParagraph paragraph = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setStyle(WordStyle.FOOTER.id());
        write(paragraph, text + " ");
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
        paragraph.createRun().setText(" " + of + " ");
        paragraph.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    byte[] toBytes() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.write(bytes);
            return StableZip.repack(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Writes with line breaks and tabs kept. */
    static void write(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        String[] lines = SafeText.of(text).split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                run.addBreak();
            }
            String[] parts = lines[line].split("\t", -1);
            for (int part = 0; part < parts.length; part++) {
                if (part > 0) {
                    run.addTab();
                }
                run.setText(parts[part], run.getCTR().sizeOfTArray());
            }
        }
    }

    private XWPFParagraph newParagraph(WordStyle style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style.id());
        return paragraph;
    }

    private void setStyles() {
        try (InputStream styles = WordWriter.class.getResourceAsStream("styles.xml")) {
            document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
        } catch (IOException | XmlException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void setPage() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(A4_WIDTH);
        section.getPgSz().setH(A4_HEIGHT);
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(MARGIN);
        margins.setBottom(MARGIN);
        margins.setLeft(MARGIN);
        margins.setRight(MARGIN);
        margins.setHeader(BigInteger.valueOf(567));
        margins.setFooter(BigInteger.valueOf(567));
        margins.setGutter(BigInteger.ZERO);
    }

    private void setProperties(String title, LocalDate day) {
        PackagePropertiesPart properties =
                document.getProperties().getCoreProperties().getUnderlyingProperties();
        FileProperties.set(properties, title, day);
    }
}
