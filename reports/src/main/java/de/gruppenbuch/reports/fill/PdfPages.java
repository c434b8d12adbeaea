package de.gruppenbuch.reports.fill;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Pictures of the pages of a PDF that {@link FormFiles} let in, empty or filled. */
public final class PdfPages {

    private static final float DOTS_PER_INCH = 110;

    /** A sheet of A3 at 110 dots per inch has 2.3 million. */
    private static final float MAX_PIXELS = 4_000_000;

    private static final int MAX_STEPS = 1_000_000;
    private static final int MAX_PIECES = 10_000;

    private PdfPages() {}

    /**
     * @return how many pages the file has
     */
    public static int count(byte[] content) {
        return PdfFile.open(content, PDDocument::getNumberOfPages);
    }

    /**
     * Draws a page with what its fields hold, at 110 dots per inch, large sheets smaller.
     *
     * @param page counted from 1
     * @return PNG
     * @throws IllegalArgumentException if there is no such page
     */
    public static byte[] png(byte[] content, int page) {
        if (page < 1 || page > count(content)) {
            throw new IllegalArgumentException("no page " + page);
        }
        return PdfFile.open(content, document -> drawn(document, page - 1));
    }

    private static byte[] drawn(PDDocument document, int index) throws IOException {
        PDRectangle sheet = document.getPage(index).getCropBox();
        float scale = DOTS_PER_INCH / 72;
        float pixels = sheet.getWidth() * scale * sheet.getHeight() * scale;
        if (pixels > MAX_PIXELS) {
            scale *= (float) Math.sqrt(MAX_PIXELS / pixels);
        }
        Renderer renderer = new Renderer(document);
        renderer.setSubsamplingAllowed(true);
        BufferedImage image = renderer.renderImage(index, scale, ImageType.RGB);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    private static final class Renderer extends PDFRenderer {

        Renderer(PDDocument document) {
            super(document);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new Drawer(parameters);
        }
    }

    /** Stops at a page that never ends. */
    private static final class Drawer extends PageDrawer {

        private int steps;
        private int pieces;

        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands)
                throws IOException {
            if (operator.getName().equals(OperatorName.DRAW_OBJECT)) {
                pieces++;
            }
            if (++steps > MAX_STEPS || pieces > MAX_PIECES) {
                throw new IOException("too many steps for a page");
            }
            super.processOperator(operator, operands);
        }
    }
}
