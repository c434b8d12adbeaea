package de.gruppenbuch.reports.letter;

import de.gruppenbuch.domain.shared.RuleViolatedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the marks of a paragraph and what only looks like one. */
final class MarkFinder {

    private static final Pattern MARK = Pattern.compile("\\{\\{([^{}\\n]{0,100})}}");
    private static final Pattern REST = Pattern.compile("\\{\\{|}}");
    private static final int SHOWN = 30;

    private final List<RuleViolatedException> problems;

    MarkFinder(List<RuleViolatedException> problems) {
        this.problems = problems;
    }

    List<Mark> find(ParagraphText paragraph) {
        String text = paragraph.text();
        List<Mark> marks = new ArrayList<>();
        StringBuilder rest = new StringBuilder(text);
        Matcher matcher = MARK.matcher(text);
        while (matcher.find()) {
            marks.add(mark(paragraph, matcher));
            for (int i = matcher.start(); i < matcher.end(); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        Matcher open = REST.matcher(rest);
        while (open.find()) {
            int end = Math.min(text.length(), open.start() + SHOWN);
            String shown = text.substring(open.start(), end).split("\n", 2)[0];
            problems.add(new RuleViolatedException("file", "letter.mark.braces", shown.strip()));
        }
        return marks;
    }

    private static Mark mark(ParagraphText paragraph, Matcher matcher) {
        String content = matcher.group(1).replace('\u00a0', ' ').strip();
        Mark.Sign sign = Mark.Sign.of(content);
        String name = sign == Mark.Sign.VALUE ? content : content.substring(1).strip();
        return new Mark(
                paragraph, matcher.start(), matcher.end(), sign, name.toLowerCase(Locale.ROOT));
    }
}
