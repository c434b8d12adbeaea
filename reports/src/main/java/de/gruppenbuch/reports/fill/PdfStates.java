package de.gruppenbuch.reports.fill;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;

/**
 * The states of boxes to tick. A state is the name of the picture that the widget shows; the
 * library's own names for them fail where a form numbers its pictures.
 */
final class PdfStates {

    private PdfStates() {}

    /** The state in which a widget is ticked, empty if it has none. */
    static String on(PDAnnotationWidget widget) {
        COSName state = picture(widget);
        return state == null ? "" : state.getName();
    }

    /** The name as it is spelt in the file, for names have several spellings. */
    private static COSName picture(PDAnnotationWidget widget) {
        COSDictionary looks = widget.getCOSObject().getCOSDictionary(COSName.AP);
        COSDictionary normal = looks == null ? null : looks.getCOSDictionary(COSName.N);
        if (normal == null || normal instanceof COSStream) {
            return null;
        }
        return normal.keySet().stream()
                .filter(state -> !state.equals(COSName.Off))
                .findFirst()
                .orElse(null);
    }

    /** The state of the whole field, empty if none was ever set. */
    static String value(PDButton field) {
        COSBase value = field.getCOSObject().getDictionaryObject(COSName.V);
        if (value instanceof COSName name) {
            return name.getName();
        }
        return value instanceof COSString string ? string.getString() : "";
    }

    /** Sets the field and the pictures of its widgets. */
    static void set(PDButton field, String state) {
        COSName value = COSName.Off;
        for (PDAnnotationWidget widget : field.getWidgets()) {
            boolean ticked = !state.equals(COSName.Off.getName()) && on(widget).equals(state);
            COSName shown = ticked ? picture(widget) : COSName.Off;
            widget.getCOSObject().setItem(COSName.AS, shown);
            value = ticked ? shown : value;
        }
        field.getCOSObject().setItem(COSName.V, value);
    }
}
