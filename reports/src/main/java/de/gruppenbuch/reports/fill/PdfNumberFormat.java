package de.gruppenbuch.reports.fill;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a field shows a number, as {@code AFNumber_Format(decimals, separators, negative, _,
 * currency, before)} says.
 */
record PdfNumberFormat(int decimals, int separators, String currency, boolean before) {

    private static final Pattern CALL =
            Pattern.compile(
                    "AFNumber_Format\\s*\\(\\s*(\\d)\\s*,\\s*([0-4])\\s*,\\s*\\d\\s*,\\s*\\d\\s*,"
                            + "\\s*[\"']([^\"']*)[\"']\\s*,\\s*(true|false)\\s*\\)\\s*;?");
    private static final Pattern CODE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

    /**
     * @return null if the script formats something else
     */
    static PdfNumberFormat of(String script) {
        Matcher call = CALL.matcher(script);
        if (!call.matches()) {
            return null;
        }
        String currency =
                CODE.matcher(call.group(3))
                        .replaceAll(
                                code ->
                                        Matcher.quoteReplacement(
                                                Character.toString(
                                                        Integer.parseInt(code.group(1), 16))));
        return new PdfNumberFormat(
                Integer.parseInt(call.group(1)),
                Integer.parseInt(call.group(2)),
                currency,
                Boolean.parseBoolean(call.group(4)));
    }

    /** The number as people read it. */
    String shown(BigDecimal number) {
        BigDecimal rounded = rounded(number);
        String digits = rounded.abs().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String rest = point < 0 ? "" : digits.substring(point + 1);
        String thousands =
                switch (separators) {
                    case 0 -> ",";
                    case 2 -> ".";
                    case 4 -> "'";
                    default -> "";
                };
        String decimal = separators == 2 || separators == 3 ? "," : ".";
        String grouped = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", thousands);
        String text = rest.isEmpty() ? grouped : grouped + decimal + rest;
        String sign = rounded.signum() < 0 ? "-" : "";
        return before ? sign + currency + text : sign + text + currency;
    }

    /** The number as the form calculates with it. */
    String stored(BigDecimal number) {
        return rounded(number).toPlainString();
    }

    private BigDecimal rounded(BigDecimal number) {
        return number.setScale(decimals, RoundingMode.HALF_UP);
    }
}
