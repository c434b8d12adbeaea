package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.FieldPlace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/** Where the widgets of a PDF's fields stand, as a person sees the pages. */
final class PdfPlaces {

    private final Map<COSDictionary, Integer> pages = new IdentityHashMap<>();
    private final List<PDPage> sheets = new ArrayList<>();

    PdfPlaces(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            sheets.add(page);
            for (PDAnnotation annotation : page.getAnnotations()) {
                pages.put(annotation.getCOSObject(), sheets.size());
            }
        }
    }

    /**
     * An area in points from the upper left corner of the page as shown.
     *
     * @param page counted from 1
     */
    record Spot(int page, Size size, float left, float top, float width, float height) {

        float right() {
            return left + width;
        }

        float bottom() {
            return top + height;
        }

        FieldPlace place() {
            return FieldPlace.page(
                    page,
                    new FieldPlace.Box(
                            share(left, size.width),
                            share(top, size.height),
                            share(width, size.width),
                            share(height, size.height)));
        }

        private static int share(float part, float whole) {
            return Math.max(0, Math.min(10_000, Math.round(part / whole * 10_000)));
        }
    }

    /** Of a page as shown, in points. */
    record Size(float width, float height) {}

    /**
     * @return null for a widget that nobody sees
     */
    Spot of(PDAnnotationWidget widget) {
        Integer page = pages.get(widget.getCOSObject());
        PDRectangle area = widget.getRectangle();
        if (page == null || area == null || widget.isHidden() || widget.isNoView()) {
            return null;
        }
        PDPage sheet = sheets.get(page - 1);
        PDRectangle crop = sheet.getCropBox();
        float x = area.getLowerLeftX() - crop.getLowerLeftX();
        float y = area.getLowerLeftY() - crop.getLowerLeftY();
        float width = area.getWidth();
        float height = area.getHeight();
        boolean lying = sheet.getRotation() % 180 != 0;
        Size size =
                lying
                        ? new Size(crop.getHeight(), crop.getWidth())
                        : new Size(crop.getWidth(), crop.getHeight());
        if (size.width <= 0 || size.height <= 0 || !(width > 0) || !(height > 0)) {
            return null;
        }
        return switch (Math.floorMod(sheet.getRotation(), 360)) {
            case 90 -> new Spot(page, size, y, x, height, width);
            case 180 -> new Spot(page, size, size.width - x - width, y, width, height);
            case 270 ->
                    new Spot(
                            page,
                            size,
                            size.width - y - height,
                            size.height - x - width,
                            height,
                            width);
            default -> new Spot(page, size, x, size.height - y - height, width, height);
        };
    }
}
