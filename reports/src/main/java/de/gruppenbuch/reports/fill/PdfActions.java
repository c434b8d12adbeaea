package de.gruppenbuch.reports.fill;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/** Scripts that belong to a field. */
final class PdfActions {

    private PdfActions() {}

    /**
     * @param occasion {@code F} to show the value, {@code K} at each key, {@code C} to add up
     * @return empty if there is none
     */
    static String of(PDField field, String occasion) {
        COSDictionary actions = field.getCOSObject().getCOSDictionary(COSName.AA);
        COSDictionary action =
                actions == null ? null : actions.getCOSDictionary(COSName.getPDFName(occasion));
        COSBase script = action == null ? null : action.getDictionaryObject(COSName.JS);
        if (script instanceof COSString string) {
            return string.getString().strip();
        }
        return script instanceof COSStream stream ? stream.toTextString().strip() : "";
    }
}
