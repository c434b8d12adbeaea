package de.gruppenbuch.reports.fill;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** Gives the ticks of check boxes a shape on servers without a font of signs. */
final class PdfFontMapper implements FontMapper {

    private final FontMapper usual;

    PdfFontMapper(FontMapper usual) {
        this.usual = usual;
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(
            String baseFont, PDFontDescriptor fontDescriptor) {
        return usual.getTrueTypeFont(baseFont, fontDescriptor);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(
            String baseFont, PDFontDescriptor fontDescriptor) {
        FontMapping<FontBoxFont> found = usual.getFontBoxFont(baseFont, fontDescriptor);
        boolean signs = "ZapfDingbats".equals(baseFont) || "Symbol".equals(baseFont);
        return signs && found.isFallback()
                ? new FontMapping<>(PdfFonts.shapesOfSigns(), true)
                : found;
    }

    @Override
    public CIDFontMapping getCIDFont(
            String baseFont, PDFontDescriptor fontDescriptor, PDCIDSystemInfo cidSystemInfo) {
        return usual.getCIDFont(baseFont, fontDescriptor, cidSystemInfo);
    }
}
