package de.gruppenbuch.reports.fill;

import de.gruppenbuch.reports.office.Refusal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which formulas a form may have: those that calculate with what stands in it. */
final class ExcelFormulas {

    /** Functions that fetch or start something, and the old macro language. */
    private static final Pattern CALLING_OUT =
            Pattern.compile(
                    "(?<![A-Z0-9_.])(?:_XL[A-Z]+\\.)*(?:COM\\.[A-Z.]*\\.)?"
                            + "(WEBSERVICE|RTD|DDE|CALL|EXEC|EVALUATE|REGISTER(?:\\.ID)?|IMAGE"
                            + "|STOCKHISTORY|SQL\\.REQUEST|SQLREQUEST|CUBE[A-Z]*|IMPORTXML|IMPORTDATA"
                            + "|IMPORTHTML|IMPORTFEED|IMPORTRANGE|GOOGLEFINANCE|FILES|FOPEN|RUN|PY)"
                            + "\\s*\\(");

    private static final Pattern WORDS = Pattern.compile("\"[^\"]*+\"");
    private static final Pattern SHEETS = Pattern.compile("'(?:[^']|'')*+'");
    private static final Pattern OTHER_FILE =
            Pattern.compile(
                    "'(?:[^'\\[]|'')*+\\[[^\\]]*+\\](?:[^']|'')*+'!"
                            + "|\\[[^\\]]*+\\][^\\[\\]()+*/=<>,;! -]*+!");

    private ExcelFormulas() {}

    /** Refuses what calls out; words within quotes do not count. */
    static void requireHarmless(String formula) {
        String bare = WORDS.matcher(formula).replaceAll("\"\"");
        if (SHEETS.matcher(bare).replaceAll("").indexOf('|') >= 0) {
            throw Refusal.DDE.at("DDE");
        }
        Matcher call = CALLING_OUT.matcher(bare.toUpperCase(Locale.ROOT));
        if (call.find()) {
            throw Refusal.DDE.at(call.group(1));
        }
        Matcher other = OTHER_FILE.matcher(bare);
        if (other.find()) {
            throw Refusal.EXTERNAL.at(other.group().replaceAll("[!']", ""));
        }
    }
}
