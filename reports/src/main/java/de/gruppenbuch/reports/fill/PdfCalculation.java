package de.gruppenbuch.reports.fill;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a field of a PDF adds up others: the ready-made {@code AFSimple_Calculate} or the simple
 * notation of the form editor ({@code event.value=AFMakeNumber(getField("a").value)*2}).
 */
final class PdfCalculation {

    private static final int MAX_LENGTH = 20_000;

    private static final Pattern SIMPLE =
            Pattern.compile(
                    "\\s*AFSimple_Calculate\\s*\\(\\s*\"(SUM|PRD|AVG|MIN|MAX)\"\\s*,"
                            + "\\s*(?:new\\s+Array\\s*\\(([^()]*)\\)|\\[([^\\[\\]]*)\\]|(\"[^\"]*\"))"
                            + "\\s*\\)\\s*;?\\s*");
    private static final Pattern NAME = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");
    private static final Pattern NOTE = Pattern.compile("/\\*\\* BVCALC [^*]*+\\*\\*/");
    private static final Pattern VALUE = Pattern.compile("\\s*+event\\.value\\s*+=\\s*+");
    private static final Pattern FIELD =
            Pattern.compile(
                    "AFMakeNumber\\s*\\(\\s*(?:this\\.)?getField\\s*\\(\\s*\"([^\"\\\\]*)\"\\s*\\)"
                            + "\\.value\\s*\\)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}(?:\\.[0-9]{1,6})?");

    private final Term term;

    private PdfCalculation(Term term) {
        this.term = term;
    }

    /** A part of a sum; knows its value from those of the fields. */
    private interface Term {
        BigDecimal value(Function<String, List<BigDecimal>> fields);
    }

    /**
     * @return null if the script is no such calculation
     */
    static PdfCalculation of(String script) {
        if (script.length() > MAX_LENGTH) {
            return null;
        }
        Matcher simple = SIMPLE.matcher(script);
        if (simple.matches()) {
            return new PdfCalculation(list(simple));
        }
        String plain = NOTE.matcher(script).replaceAll("");
        Matcher value = VALUE.matcher(plain);
        if (!value.lookingAt()) {
            return null;
        }
        Notation notation = new Notation(plain.substring(value.end()));
        Term term = notation.sum(0);
        return term == null || !notation.atEnd() ? null : new PdfCalculation(term);
    }

    /**
     * @param fields values of a field, or of all below a name, which the empty ones are left out of
     * @return null where the form divides by nothing
     */
    BigDecimal value(Function<String, List<BigDecimal>> fields) {
        return term.value(fields);
    }

    private static Term list(Matcher simple) {
        String how = simple.group(1);
        List<String> names = new ArrayList<>();
        if (simple.group(4) == null) {
            String list = simple.group(2) == null ? simple.group(3) : simple.group(2);
            NAME.matcher(list).results().forEach(name -> names.add(name.group(1)));
        } else {
            String list = simple.group(4).replace("\"", "");
            for (String name : list.split(",")) {
                names.add(name.strip());
            }
        }
        return fields -> join(how, names.stream().flatMap(n -> fields.apply(n).stream()).toList());
    }

    private static BigDecimal join(String how, List<BigDecimal> values) {
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (values.isEmpty()) {
            return BigDecimal.ZERO;
        }
        return switch (how) {
            case "PRD" -> values.stream().reduce(BigDecimal.ONE, BigDecimal::multiply);
            case "AVG" -> sum.divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64);
            case "MIN" -> values.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
            case "MAX" -> values.stream().reduce(BigDecimal::max).orElse(BigDecimal.ZERO);
            default -> sum;
        };
    }

    private static BigDecimal apply(char sign, BigDecimal left, BigDecimal right) {
        if (left == null || right == null || (sign == '/' && right.signum() == 0)) {
            return null;
        }
        return switch (sign) {
            case '+' -> left.add(right);
            case '-' -> left.subtract(right);
            case '*' -> left.multiply(right, MathContext.DECIMAL64);
            default -> left.divide(right, MathContext.DECIMAL64);
        };
    }

    /** Reads the four rules of arithmetic. */
    private static final class Notation {

        private static final int MAX_DEPTH = 50;

        private final String text;
        private int at;

        Notation(String text) {
            this.text = text;
        }

        Term sum(int depth) {
            return row("+-", depth);
        }

        boolean atEnd() {
            while (next() == ';') {
                at++;
            }
            return at == text.length();
        }

        private Term row(String signs, int depth) {
            Term left = signs.equals("+-") ? row("*/", depth) : part(depth);
            while (left != null && signs.indexOf(next()) >= 0) {
                char sign = text.charAt(at++);
                Term first = left;
                Term second = signs.equals("+-") ? row("*/", depth) : part(depth);
                left =
                        second == null
                                ? null
                                : fields -> apply(sign, first.value(fields), second.value(fields));
            }
            return left;
        }

        private Term part(int depth) {
            if (next() == '(' && depth < MAX_DEPTH) {
                at++;
                Term inner = sum(depth + 1);
                boolean closed = next() == ')';
                at++;
                return closed ? inner : null;
            }
            Matcher field = FIELD.matcher(text).region(at, text.length());
            if (field.lookingAt()) {
                at = field.end();
                String name = field.group(1);
                return fields -> join("SUM", fields.apply(name));
            }
            Matcher number = NUMBER.matcher(text).region(at, text.length());
            if (number.lookingAt()) {
                at = number.end();
                BigDecimal constant = new BigDecimal(number.group());
                return fields -> constant;
            }
            return null;
        }

        /** The next sign that is no space; a sign that stands for none at the end. */
        private char next() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return at < text.length() ? text.charAt(at) : '\0';
        }
    }
}
