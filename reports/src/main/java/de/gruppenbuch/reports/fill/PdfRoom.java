package de.gruppenbuch.reports.fill;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/**
 * How much text a field shows, in points within its border.
 *
 * @param lines whether text is broken into lines
 * @param boxed whether each letter has a box of its own, whatever its width
 */
record PdfRoom(float width, float height, boolean lines, boolean boxed) {

    /** Measured at the smallest of its widgets. */
    static PdfRoom of(PDTextField field) {
        float width = Float.MAX_VALUE;
        float height = Float.MAX_VALUE;
        for (PDAnnotationWidget widget : field.getWidgets()) {
            PDRectangle area = widget.getRectangle();
            if (area != null) {
                float border =
                        widget.getBorderStyle() == null ? 0 : widget.getBorderStyle().getWidth();
                float edges = 4 * Math.max(1, border);
                boolean turned = turned(widget);
                float across = turned ? area.getHeight() : area.getWidth();
                float down = turned ? area.getWidth() : area.getHeight();
                width = Math.min(width, across - edges);
                height = Math.min(height, down - edges);
            }
        }
        return new PdfRoom(width, height, field.isMultiline(), field.isComb());
    }

    private static boolean turned(PDAnnotationWidget widget) {
        COSDictionary looks = widget.getCOSObject().getCOSDictionary(COSName.MK);
        return looks != null && looks.getInt(COSName.R, 0) % 180 != 0;
    }

    /** Whether all of the text is seen. */
    boolean holds(String text, PDFont font, float size) throws IOException {
        if (boxed) {
            return true;
        }
        if (!lines) {
            return width(text, font, size) <= width;
        }
        int count = 0;
        for (String line : text.split("\n", -1)) {
            count += broken(line, font, size);
        }
        return count * font.getBoundingBox().getHeight() / 1000 * size <= height;
    }

    /** How many lines a paragraph makes; a word wider than the field makes more than one. */
    private int broken(String line, PDFont font, float size) throws IOException {
        int count = 1;
        float used = 0;
        float blank = width(" ", font, size);
        for (String word : line.split(" ")) {
            float wide = width(word, font, size);
            if (used > 0 && used + blank + wide > width) {
                count++;
                used = 0;
            }
            used += wide + (used > 0 ? blank : 0);
            if (used > width && width > 0) {
                count += (int) (used / width);
                used = used % width;
            }
        }
        return count;
    }

    private static float width(String text, PDFont font, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }
}
