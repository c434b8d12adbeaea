package de.gruppenbuch.reports.fill;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;

/** Pictures for boxes whose author left them to the viewer: a cross, and nothing. */
final class PdfTick {

    private static final String STATE = "Ja";

    private PdfTick() {}

    /** Gives the widgets of a box without pictures some; the others stay as they are. */
    static void draw(PDDocument document, PDButton box) throws IOException {
        for (PDAnnotationWidget widget : box.getWidgets()) {
            PDRectangle area = widget.getRectangle();
            if (PdfStates.on(widget).isEmpty() && area != null) {
                COSDictionary pictures = new COSDictionary();
                pictures.setItem(COSName.getPDFName(STATE), picture(document, area, true));
                pictures.setItem(COSName.Off, picture(document, area, false));
                pictures.setDirect(true);
                COSDictionary looks = new COSDictionary();
                looks.setItem(COSName.N, pictures);
                widget.getCOSObject().setItem(COSName.AP, looks);
            }
        }
    }

    private static PDAppearanceStream picture(PDDocument document, PDRectangle area, boolean cross)
            throws IOException {
        PDAppearanceStream picture = new PDAppearanceStream(document);
        float width = area.getWidth();
        float height = area.getHeight();
        picture.setBBox(new PDRectangle(width, height));
        picture.setResources(new PDResources());
        String lines =
                String.format(
                        Locale.ROOT,
                        "q 1 w 2 2 m %.2f %.2f l 2 %.2f m %.2f 2 l S Q",
                        width - 2,
                        height - 2,
                        height - 2,
                        width - 2);
        try (OutputStream out = picture.getCOSObject().createOutputStream()) {
            out.write((cross ? lines : "").getBytes(StandardCharsets.US_ASCII));
        }
        return picture;
    }
}
