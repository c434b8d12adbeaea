package de.gruppenbuch.reports.letter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ends a section with the settings of the template (ISO/IEC 29500-1, 17.6.17): the next letter
 * begins on a new page and its page numbers with 1.
 */
final class SectionBreak {

    private static final Pattern TYPE = Pattern.compile("<w:type\\b[^>]*/>");
    private static final Pattern NUMBERS = Pattern.compile("<w:pgNumType\\b[^>]*/>");
    private static final Pattern START = Pattern.compile(" w:start=[\"'][^\"']*[\"']");
    private static final Pattern BEHIND_TYPE =
            Pattern.compile(
                    "<w:(pgSz|pgMar|paperSrc|pgBorders|lnNumType|pgNumType|cols|formProt|vAlign|noEndnote"
                            + "|titlePg|textDirection|bidi|rtlGutter|docGrid|printerSettings|sectPrChange)\\b");
    private static final Pattern BEHIND_NUMBERS =
            Pattern.compile(
                    "<w:(cols|formProt|vAlign|noEndnote|titlePg|textDirection|bidi|rtlGutter|docGrid"
                            + "|printerSettings|sectPrChange)\\b");

    private SectionBreak() {}

    /**
     * @param settings the {@code w:sectPr} of the template, may be empty
     * @return a paragraph of no height that ends the section
     */
    static String of(String settings) {
        return "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>"
                + "<w:rPr><w:sz w:val=\"2\"/></w:rPr>"
                + restarted(settings)
                + "</w:pPr></w:p>";
    }

    /** The settings with a new page and new page numbers. */
    static String restarted(String settings) {
        String own =
                settings.isBlank() || (settings.strip().endsWith("/>") && !settings.contains("</"))
                        ? "<w:sectPr></w:sectPr>"
                        : settings;
        own = TYPE.matcher(own).replaceAll("");
        own = before(own, BEHIND_TYPE, "<w:type w:val=\"nextPage\"/>");
        Matcher numbers = NUMBERS.matcher(own);
        if (numbers.find()) {
            String tag = START.matcher(numbers.group()).replaceAll("");
            String restarted = tag.replace("<w:pgNumType", "<w:pgNumType w:start=\"1\"");
            return numbers.replaceFirst(Matcher.quoteReplacement(restarted));
        }
        return before(own, BEHIND_NUMBERS, "<w:pgNumType w:start=\"1\"/>");
    }

    private static String before(String settings, Pattern behind, String element) {
        Matcher matcher = behind.matcher(settings);
        int at = matcher.find() ? matcher.start() : settings.lastIndexOf("</w:sectPr>");
        return settings.substring(0, at) + element + settings.substring(at);
    }
}
