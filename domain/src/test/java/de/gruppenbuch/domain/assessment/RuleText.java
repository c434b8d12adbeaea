package de.gruppenbuch.domain.assessment;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Understands the rules as the catalogue writes them: {@code category MESSENGER and S02 in {NO,
 * ONE_TO_ONE_ONLY}}. Commas between conditions mean "and".
 */
final class RuleText {

    /** What a rule may ask about. */
    interface Facts {
        /** The answer to a criterion, or the value of {@code profile} or {@code category}. */
        String value(String name);

        /** A word with a meaning of its own, for example {@code operator trusted}. */
        boolean holds(String words);
    }

    private static final Pattern TOKEN =
            Pattern.compile(
                    "\\(|\\)|\\bor\\b|\\band\\b|[^()]+?(?=\\s*(\\(|\\)|\\bor\\b|\\band\\b|$))");
    private static final Pattern AMONG =
            Pattern.compile("([A-Z]\\d\\d) (not in|in) \\{([A-Z0-9_, ]+)}");
    private static final Pattern EQUAL = Pattern.compile("([A-Z]\\d\\d) = ([A-Z0-9_]+)");
    private static final Pattern NAMED =
            Pattern.compile("(?:(?:profile )?(GROUP|ORGANISATION)|category ([A-Z_]+))");

    private final List<String> tokens;
    private int next;

    private RuleText(String text) {
        String plain = text.replace(", or ", " or ").replaceAll(",(?![^{]*}) ", " and ");
        tokens =
                TOKEN.matcher(plain)
                        .results()
                        .map(found -> found.group().strip())
                        .filter(token -> !token.isEmpty())
                        .toList();
    }

    static Predicate<Facts> parse(String text) {
        RuleText parser = new RuleText(text);
        Predicate<Facts> whole = parser.either();
        if (parser.next != parser.tokens.size()) {
            throw new IllegalArgumentException("Not understood to the end: " + text);
        }
        return whole;
    }

    private Predicate<Facts> either() {
        return chain("or", RuleText::both, Predicate::or);
    }

    private Predicate<Facts> both() {
        return chain("and", RuleText::single, Predicate::and);
    }

    private Predicate<Facts> chain(
            String word,
            Function<RuleText, Predicate<Facts>> part,
            BinaryOperator<Predicate<Facts>> joined) {
        Predicate<Facts> result = part.apply(this);
        while (next < tokens.size() && tokens.get(next).equals(word)) {
            next++;
            result = joined.apply(result, part.apply(this));
        }
        return result;
    }

    private Predicate<Facts> single() {
        String token = tokens.get(next++);
        if (token.equals("(")) {
            Predicate<Facts> inner = either();
            next++;
            return inner;
        }
        Matcher among = AMONG.matcher(token);
        if (among.matches()) {
            List<String> values = List.of(among.group(3).split(", "));
            boolean in = among.group(2).equals("in");
            return facts -> values.contains(facts.value(among.group(1))) == in;
        }
        Matcher equal = EQUAL.matcher(token);
        if (equal.matches()) {
            return facts -> facts.value(equal.group(1)).equals(equal.group(2));
        }
        Matcher named = NAMED.matcher(token);
        if (named.matches()) {
            return named.group(1) != null
                    ? facts -> facts.value("profile").equals(named.group(1))
                    : facts -> facts.value("category").equals(named.group(2));
        }
        return facts -> facts.holds(token);
    }
}
