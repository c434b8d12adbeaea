package de.gruppenbuch.web.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceCharacteristicsDictionary;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** The made-up PDF: an annex about digital applications, with fields to fill in. */
public final class DemoPdfForm {

    private static final float LEFT = 56;
    private static final float RIGHT = 540;
    private static final float LABEL = 170;

    private final PDDocument document = new PDDocument();
    private final PDPage page = new PDPage(PDRectangle.A4);
    private final PDAcroForm form = new PDAcroForm(document);
    private final PDPageContentStream ink;
    private float y = 790;

    private DemoPdfForm() throws IOException {
        document.addPage(page);
        document.getDocumentCatalog().setAcroForm(form);
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("Helv"), new PDType1Font(FontName.HELVETICA));
        form.setDefaultResources(resources);
        form.setDefaultAppearance("/Helv 10 Tf 0 g");
        ink = new PDPageContentStream(document, page);
    }

    public static byte[] write() {
        try {
            return new DemoPdfForm().drawn();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private byte[] drawn() throws IOException {
        words(
                FontName.HELVETICA_BOLD,
                9,
                "Ausgedachtes Formular zum Ausprobieren, kein Vordruck einer Kasse");
        y -= 28;
        words(FontName.HELVETICA_BOLD, 16, "Anlage: Digitale Anwendungen der Gruppe");
        y -= 34;
        field("foerderjahr", "Förderjahr", 4);
        field("shg_name", "Name der Selbsthilfegruppe", 0);
        heading("Erste Ansprechperson");
        field("ansp1_name", "Name, Vorname", 0);
        field("ansp1_tel", "Telefon", 0);
        field("ansp1_mail", "E-Mail", 0);
        heading("Konto");
        field("konto_inhaber", "Kontoinhaber/in", 0);
        field("konto_iban", "IBAN", 27);
        heading("Angaben");
        field("gegruendet", "Gruppe besteht seit (Monat/Jahr)", 7);
        field("mitglieder", "Aktive Mitglieder", 4);
        field("digital_summe", "Ausgaben für digitale Anwendungen in Euro", 0);
        field("datum", "Ort, Datum", 0);
        ink.close();
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            document.save(file);
            document.close();
            return file.toByteArray();
        }
    }

    private void heading(String text) throws IOException {
        y -= 10;
        words(FontName.HELVETICA_BOLD, 12, text);
        y -= 24;
    }

    private void words(FontName font, float size, String text) throws IOException {
        ink.beginText();
        ink.setFont(new PDType1Font(font), size);
        ink.newLineAtOffset(LEFT, y);
        ink.showText(text);
        ink.endText();
    }

    private void field(String name, String label, int longest) throws IOException {
        words(FontName.HELVETICA, 10, label);
        PDTextField field = new PDTextField(form);
        field.setPartialName(name);
        field.setDefaultAppearance("/Helv 10 Tf 0 g");
        if (longest > 0) {
            field.setMaxLen(longest);
        }
        form.getFields().add(field);
        PDAnnotationWidget widget = field.getWidgets().get(0);
        float from = LEFT + LABEL + (label.length() > 32 ? 60 : 0);
        widget.setRectangle(new PDRectangle(from, y - 5, RIGHT - from, 18));
        widget.setPage(page);
        widget.setPrinted(true);
        PDAppearanceCharacteristicsDictionary look =
                new PDAppearanceCharacteristicsDictionary(new COSDictionary());
        look.setBorderColour(new PDColor(new float[] {0.5f, 0.5f, 0.5f}, PDDeviceRGB.INSTANCE));
        widget.setAppearanceCharacteristics(look);
        page.getAnnotations().add(widget);
        field.setValue("");
        y -= 28;
    }
}
