package de.gruppenbuch.reports.fill;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;

/**
 * Draws values into fields. Where the field's own font lacks a letter or the text is wider than the
 * field, the picture is drawn with another font or smaller; what the form says about its fonts
 * stays as it is.
 */
final class PdfInk {

    private static final Pattern FONT = Pattern.compile("/(\\S+)\\s+([-+.0-9]+)\\s+Tf");
    private static final float FALLBACK_SIZE = 10;

    private final PDAcroForm form;
    private final PdfFonts fonts;
    private final boolean bare;

    PdfInk(PDDocument document) {
        form = PdfFile.form(document);
        fonts = new PdfFonts(document);
        bare = form.getDefaultResources() == null;
        if (bare) {
            form.setDefaultResources(new PDResources());
        }
        COSDictionary resources = form.getDefaultResources().getCOSObject();
        if (resources.getCOSDictionary(COSName.FONT) == null) {
            resources.setItem(COSName.FONT, new COSDictionary());
        }
    }

    /**
     * @param stored what the form calculates with
     * @param shown what people read
     */
    record Value(String stored, String shown) {}

    /** How a field is set: with what, and how large; 0 means as large as fits. */
    private record Type(COSName name, PDFont font, float size) {}

    void write(PDTextField field, Value value) throws IOException {
        draw(field, value.shown(), text -> field.setValue(text));
        field.getCOSObject().setString(COSName.V, value.stored());
        field.getCOSObject().removeItem(COSName.RV);
    }

    /**
     * @param chosen as the form keeps them, none to choose nothing
     */
    void choose(PDChoice field, List<String> chosen) throws IOException {
        String shown = String.join("", field.getOptionsDisplayValues()) + String.join("", chosen);
        draw(
                field,
                shown,
                text -> {
                    if (chosen.size() == 1) {
                        field.setValue(chosen.get(0));
                    } else {
                        field.setValue(chosen);
                    }
                });
    }

    void finish() throws IOException {
        fonts.embed();
        if (bare) {
            form.getCOSObject().removeItem(COSName.DR);
        }
    }

    /** Lets the library draw. */
    private interface Drawing {
        void of(String text) throws IOException;
    }

    private void draw(PDVariableText field, String text, Drawing drawing) throws IOException {
        Type own = type(field);
        boolean lacking = own == null || !PdfFonts.canWrite(own.font, text);
        PdfFonts.Choice choice =
                lacking ? fonts.forText(text) : new PdfFonts.Choice(own.name, own.font, text);
        float size = own == null ? FALLBACK_SIZE : own.size;
        boolean wide =
                field instanceof PDTextField words
                        && size > 0
                        && !PdfRoom.of(words).holds(choice.text(), choice.font(), size);
        if (!lacking && !wide) {
            drawing.of(text);
            return;
        }
        COSName name = choice.name();
        COSDictionary known =
                form.getDefaultResources().getCOSObject().getCOSDictionary(COSName.FONT);
        if (lacking) {
            known.setItem(name, fonts.handle(choice));
        }
        List<Runnable> undo = new ArrayList<>();
        for (COSDictionary holder : holders(field)) {
            undo.add(restyle(holder, field.getDefaultAppearance(), name, wide ? 0 : size));
        }
        drawing.of(choice.text());
        undo.forEach(Runnable::run);
        if (lacking) {
            known.removeItem(name);
        }
    }

    /**
     * @return null if the form does not say, or names a font that it does not have
     */
    private Type type(PDVariableText field) throws IOException {
        String style = field.getDefaultAppearance();
        COSBase nearer = field.getWidgets().get(0).getCOSObject().getItem(COSName.DA);
        Matcher found =
                FONT.matcher(
                        nearer instanceof COSString own ? own.getString() : nullToEmpty(style));
        if (!found.find()) {
            return null;
        }
        COSName name = COSName.getPDFName(found.group(1));
        PDFont font = form.getDefaultResources().getFont(name);
        return font == null ? null : new Type(name, font, size(found.group(2)));
    }

    private static float size(String number) {
        try {
            return Math.abs(Float.parseFloat(number));
        } catch (NumberFormatException unreadable) {
            return FALLBACK_SIZE;
        }
    }

    /** The field and those of its widgets that say themselves how they are set. */
    private static List<COSDictionary> holders(PDVariableText field) {
        List<COSDictionary> holders = new ArrayList<>();
        holders.add(field.getCOSObject());
        field.getWidgets().stream()
                .map(widget -> widget.getCOSObject())
                .filter(widget -> widget != field.getCOSObject() && widget.containsKey(COSName.DA))
                .forEach(holders::add);
        return holders;
    }

    private static Runnable restyle(
            COSDictionary holder, String inherited, COSName font, float size) {
        COSBase before = holder.getItem(COSName.DA);
        String style = before instanceof COSString own ? own.getString() : nullToEmpty(inherited);
        String type = "/" + font.getName() + " " + size + " Tf";
        Matcher found = FONT.matcher(style);
        String changed =
                found.find()
                        ? found.replaceFirst(Matcher.quoteReplacement(type))
                        : type + " 0 g " + style;
        holder.setString(COSName.DA, changed);
        return () -> {
            if (before == null) {
                holder.removeItem(COSName.DA);
            } else {
                holder.setItem(COSName.DA, before);
            }
        };
    }

    private static String nullToEmpty(String text) {
        return text == null ? "" : text;
    }
}
