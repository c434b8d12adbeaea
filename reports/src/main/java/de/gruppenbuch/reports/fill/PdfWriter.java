package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.Answer;
import de.gruppenbuch.reports.fill.PdfFound.Option;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Writes answers into the fields of an open PDF, with the pictures that every viewer shows. */
final class PdfWriter {

    private static final Pattern LINE_ENDS = Pattern.compile("\r\n|[\r\u0085\u2028\u2029\u000b\f]");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\n]]");

    private final PDDocument document;
    private final PdfInk ink;
    private final PdfTotals totals;

    PdfWriter(PDDocument document) {
        this.document = document;
        ink = new PdfInk(document);
        totals = new PdfTotals(document);
    }

    void write(PDField field, PdfFound found, Answer answer) throws IOException {
        if (field instanceof PDButton button) {
            if (found.options().isEmpty()) {
                PdfTick.draw(document, button);
            }
            PdfStates.set(button, state(button, found, answer));
        } else if (field instanceof PDChoice choice) {
            choose(choice, found.options(), answer.text());
        } else if (field instanceof PDTextField text) {
            PdfInk.Value value = totals.answered(text, answer);
            ink.write(text, value == null ? ordinary(text, answer) : value);
        }
    }

    /** Sums that the form makes by itself, and the letters that were borrowed. */
    void finish() throws IOException {
        totals.write(ink);
        ink.finish();
        dropUsageRights();
    }

    /**
     * Some authors unlock more of Adobe's reader by a seal over the whole file. It is broken by any
     * other program that fills the form, and the reader would warn of damage and lock it.
     */
    private void dropUsageRights() {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary rights = catalog.getCOSDictionary(COSName.PERMS);
        if (rights != null && (rights.containsKey("UR3") || rights.containsKey("UR"))) {
            rights.removeItem(COSName.getPDFName("UR3"));
            rights.removeItem(COSName.getPDFName("UR"));
            if (rights.size() == 0) {
                catalog.removeItem(COSName.PERMS);
            }
        }
    }

    private static String state(PDButton field, PdfFound found, Answer answer) {
        if (found.options().isEmpty()) {
            String on = PdfStates.on(field.getWidgets().get(0));
            return Boolean.parseBoolean(answer.text()) ? on : COSName.Off.getName();
        }
        if (answer.text().isEmpty()) {
            return COSName.Off.getName();
        }
        return stored(found.options(), answer.text());
    }

    private void choose(PDChoice field, List<Option> options, String text) throws IOException {
        List<String> chosen = new ArrayList<>();
        for (String line : text.isEmpty() ? new String[0] : text.split("\n")) {
            chosen.add(stored(options, line));
        }
        ink.choose(field, chosen);
    }

    /** What the form keeps for a choice; the filler has seen to it that there is one. */
    private static String stored(List<Option> options, String text) {
        return options.stream()
                .filter(option -> option.is(text))
                .map(Option::stored)
                .findFirst()
                .orElse(text);
    }

    private static PdfInk.Value ordinary(PDTextField field, Answer answer) {
        String text = plain(answer.text(), field.isMultiline());
        return new PdfInk.Value(text, text);
    }

    private static String plain(String text, boolean lines) {
        String even = LINE_ENDS.matcher(text).replaceAll("\n").replace('\t', ' ');
        return CONTROLS.matcher(lines ? even : even.replace('\n', ' ')).replaceAll("");
    }
}
