package de.gruppenbuch.domain.review;

import de.gruppenbuch.domain.assessment.AnswerBasis;
import de.gruppenbuch.domain.assessment.AnswerType;
import de.gruppenbuch.domain.assessment.Criterion;
import de.gruppenbuch.domain.assessment.CriterionAnswer;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.domain.shared.RulesViolatedException;
import de.gruppenbuch.domain.tool.AnswerSheet;
import de.gruppenbuch.domain.tool.SheetAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which answers can be kept, and which are still open when an assessment is to be confirmed. */
final class AnswerPolicy {

    private static final String PRICE = "\\d{1,6}(\\.\\d{1,2})?( [A-Z]+){0,2}";
    private static final String ADDRESS = "https?://\\S+";

    private AnswerPolicy() {}

    /**
     * Form only: what is typed must be readable. Whether it is proved matters when somebody
     * confirms, so a page can be left half done.
     *
     * @param before the same criterion as it stood, whose duty to be proved stays
     * @throws RulesViolatedException at {@code L03-value}, {@code L03-sourceUrl}, {@code L03-asOf}
     *     and so on, all at once
     */
    static Map<Criterion, SheetAnswer> read(
            List<GivenAnswer> given, AnswerSheet before, LocalDate today) {
        List<RuleViolatedException> refusals = new ArrayList<>();
        Map<Criterion, SheetAnswer> result = new EnumMap<>(Criterion.class);
        for (GivenAnswer answer : given) {
            result.put(answer.criterion(), toSheet(answer, before, today, refusals));
        }
        if (!refusals.isEmpty()) {
            throw new RulesViolatedException(refusals);
        }
        return result;
    }

    private static SheetAnswer toSheet(
            GivenAnswer given,
            AnswerSheet before,
            LocalDate today,
            List<RuleViolatedException> refusals) {
        String id = given.criterion().name();
        String value = value(given).orElse(CriterionAnswer.UNKNOWN);
        if (value(given).isEmpty()) {
            String field = id + "-value";
            refusals.add(new RuleViolatedException(field, "review.value.wrong"));
        }
        String url = text(given.sourceUrl());
        if (!url.isEmpty() && !url.matches(ADDRESS)) {
            String field = id + "-sourceUrl";
            refusals.add(new RuleViolatedException(field, "review.url.wrong"));
        }
        boolean prerequisite =
                before.get(given.criterion()).filter(SheetAnswer::prerequisite).isPresent();
        return new SheetAnswer(
                value,
                asOf(given, today, refusals),
                given.basis(),
                prerequisite,
                text(given.source()),
                url);
    }

    private static String asOf(
            GivenAnswer given, LocalDate today, List<RuleViolatedException> refusals) {
        if (text(given.asOf()).isEmpty()) {
            return null;
        }
        String field = given.criterion().name() + "-asOf";
        Optional<String> date = SourceDatePolicy.read(given.asOf());
        if (date.isEmpty()) {
            refusals.add(new RuleViolatedException(field, "review.date.wrong"));
        } else if (SourceDatePolicy.isInFuture(date.get(), today)) {
            refusals.add(new RuleViolatedException(field, "review.date.future"));
        }
        return date.orElse(null);
    }

    /** Empty if the criterion has no such answer. */
    private static Optional<String> value(GivenAnswer given) {
        String value = text(given.value());
        if (value.isEmpty() || value.equals(CriterionAnswer.UNKNOWN)) {
            return Optional.of(CriterionAnswer.UNKNOWN);
        }
        if (given.criterion().type() == AnswerType.DAY) {
            return SourceDatePolicy.read(value);
        }
        boolean readable =
                given.criterion().type() == AnswerType.MONEY
                        ? value.matches(PRICE)
                        : given.criterion().accepts(value);
        return readable ? Optional.of(value) : Optional.empty();
    }

    /**
     * Known answers that name no source or no basis: none may be left when an assessment is
     * confirmed (issue 3, "an assessment whose source is empty is not accepted").
     *
     * @param local of a local offering the duties of the operator must rest on more than own
     *     knowledge (issue 3, "prove each prerequisite"); a pattern only names them
     */
    static List<Criterion> unproved(AnswerSheet sheet, boolean local) {
        return sheet.answers().entrySet().stream()
                .filter(entry -> entry.getValue().isKnown())
                .filter(entry -> !isProved(entry.getValue(), local))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isProved(SheetAnswer answer, boolean local) {
        boolean shown = !answer.source().isBlank() && answer.basis() != null;
        boolean owed = local && answer.prerequisite();
        return shown && !(owed && answer.basis() == AnswerBasis.OWN);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
