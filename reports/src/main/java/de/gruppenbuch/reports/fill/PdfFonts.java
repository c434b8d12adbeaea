package de.gruppenbuch.reports.fill;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Fonts for letters that a form's own font lacks. The first has the widths of Helvetica and all
 * letters of Europe, the second also signs and many pictures. Only the letters in use are put into
 * the file.
 */
final class PdfFonts {

    private static final String[] RESOURCES = {
        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf",
        "/de/gruppenbuch/reports/fill/DejaVuSans.ttf"
    };
    private static final String UNKNOWN = "\ufffd";

    private final PDDocument document;
    private final Map<Integer, PDType0Font> used = new LinkedHashMap<>();

    private final Map<COSName, COSObject> handles = new HashMap<>();

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    /** A font, what it is called, and the text as far as the font has letters for it. */
    record Choice(COSName name, PDFont font, String text) {}

    /** The first font that has every letter; the last one with a sign of what is missing. */
    Choice forText(String text) throws IOException {
        for (int i = 0; i < RESOURCES.length - 1; i++) {
            if (canWrite(font(i), text)) {
                return new Choice(name(i), font(i), text);
            }
        }
        int end = RESOURCES.length - 1;
        PDFont last = font(end);
        StringBuilder written = new StringBuilder();
        text.codePoints()
                .mapToObj(Character::toString)
                .map(sign -> canWrite(last, sign) ? sign : UNKNOWN)
                .forEach(written::append);
        return new Choice(name(end), last, written.toString());
    }

    private static COSName name(int index) {
        return COSName.getPDFName("GbBorrowed" + index);
    }

    /**
     * What stands for a borrowed font among the form's own. The library makes a font anew for each
     * field and would lose the letters in use; by this it finds the one that is filled already.
     */
    COSObject handle(Choice choice) {
        return handles.computeIfAbsent(
                choice.name(),
                name -> {
                    COSObject handle = new COSObject(choice.font().getCOSObject());
                    document.getResourceCache().put(handle, choice.font());
                    return handle;
                });
    }

    /** To be called before the file is saved. */
    void embed() throws IOException {
        for (PDType0Font font : used.values()) {
            font.subset();
        }
    }

    /** Whether the font has a letter for every sign but the end of a line. */
    static boolean canWrite(PDFont font, String text) {
        try {
            font.encode(text.replace("\n", ""));
            return true;
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException missing) {
            // The only way that a font says no.
            return false;
        }
    }

    /** Shapes of ticks, crosses and arrows for drawing pages. */
    static TrueTypeFont shapesOfSigns() {
        return Signs.FONT;
    }

    private PDType0Font font(int index) throws IOException {
        PDType0Font font = used.get(index);
        if (font == null) {
            font = PDType0Font.load(document, parsed(index), true);
            used.put(index, font);
        }
        return font;
    }

    private static TrueTypeFont parsed(int index) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(Bytes.OF.get(index)));
    }

    private static final class Bytes {
        static final Map<Integer, byte[]> OF = Map.of(0, bytes(0), 1, bytes(1));

        private static byte[] bytes(int index) {
            try (InputStream in = PdfFonts.class.getResourceAsStream(RESOURCES[index])) {
                return in.readAllBytes();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private static final class Signs {
        static final TrueTypeFont FONT = font();

        private static TrueTypeFont font() {
            try {
                return parsed(RESOURCES.length - 1);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
