package de.gruppenbuch.reports.fill;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words that are printed on the pages of a form, with their places. */
final class PdfWords extends PDFTextStripper {

    /** A full page of text has a few thousand. */
    private static final int MAX_STEPS = 400_000;

    /** Pictures and pieces of pages, which may hold further ones. */
    private static final int MAX_PIECES = 3_000;

    private static final int MAX_LETTERS = 200_000;
    private static final Pattern LINES = Pattern.compile("[\\s_.\u2026\u2013-]*");
    private static final Pattern END = Pattern.compile("[\\s_.\u2026:]+$");

    private final Map<Integer, List<TextPosition>> letters = new TreeMap<>();
    private int steps;
    private int pieces;
    private int count;

    private PdfWords() {
        setSuppressDuplicateOverlappingText(false);
    }

    /**
     * Words that stand together on a line, in points from the upper left corner.
     *
     * @param bottom the line that the words stand on
     */
    record Words(String text, float left, float right, float top, float bottom) {}

    /** By page, counted from 1; lines from top to bottom, words from left to right. */
    static Map<Integer, List<Words>> of(PDDocument document) throws IOException {
        PdfWords reader = new PdfWords();
        reader.writeText(document, Writer.nullWriter());
        Map<Integer, List<Words>> pages = new TreeMap<>();
        reader.letters.forEach((page, found) -> pages.put(page, lines(found)));
        return pages;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (operator.getName().equals(OperatorName.DRAW_OBJECT)) {
            pieces++;
        }
        if (++steps > MAX_STEPS || pieces > MAX_PIECES) {
            throw new IOException("too many steps for a form");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        if (letter.getUnicode() != null && ++count <= MAX_LETTERS) {
            letters.computeIfAbsent(getCurrentPageNo(), page -> new ArrayList<>()).add(letter);
        }
    }

    private static List<Words> lines(List<TextPosition> letters) {
        letters.sort(Comparator.comparingDouble(TextPosition::getY));
        List<Words> words = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= letters.size(); i++) {
            if (i == letters.size() || !sameLine(letters.get(i - 1), letters.get(i))) {
                List<TextPosition> line = new ArrayList<>(letters.subList(start, i));
                line.sort(Comparator.comparingDouble(TextPosition::getX));
                parts(line, words);
                start = i;
            }
        }
        return words;
    }

    private static boolean sameLine(TextPosition one, TextPosition other) {
        return other.getY() - one.getY() < 0.25f * Math.max(4, one.getHeight());
    }

    /** Where a gap is wider than a letter is high, other words begin. */
    private static void parts(List<TextPosition> line, List<Words> words) {
        StringBuilder text = new StringBuilder();
        TextPosition first = null;
        TextPosition last = null;
        for (TextPosition letter : line) {
            float gap = last == null ? 0 : letter.getX() - last.getX() - last.getWidth();
            float size = Math.max(4, letter.getFontSizeInPt());
            boolean blank = letter.getUnicode().isBlank();
            if (last != null && gap > size && !blank) {
                add(words, text, first, last);
                text.setLength(0);
                first = null;
            } else if (gap > 0.18f * size) {
                text.append(' ');
            }
            text.append(letter.getUnicode());
            if (!blank) {
                first = first == null ? letter : first;
                last = letter;
            }
        }
        add(words, text, first, last);
    }

    private static void add(
            List<Words> words, StringBuilder text, TextPosition first, TextPosition last) {
        if (first != null && !LINES.matcher(text).matches()) {
            words.add(
                    new Words(
                            tidy(text),
                            first.getX(),
                            last.getX() + last.getWidth(),
                            first.getY() - first.getHeight(),
                            first.getY()));
        }
    }

    /** Without the colon or the line to write on behind it. */
    static String tidy(CharSequence text) {
        String plain = text.toString().replaceAll("\\s+", " ");
        return END.matcher(plain).replaceFirst("").strip();
    }
}
