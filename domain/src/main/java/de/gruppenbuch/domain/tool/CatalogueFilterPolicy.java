package de.gruppenbuch.domain.tool;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import de.gruppenbuch.domain.assessment.Criterion;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Which offerings match what somebody looks for; an answer that nobody knows never matches. */
final class CatalogueFilterPolicy {

    private static final Set<String> DIAL_IN = Set.of("YES", "HOST_DEPENDENT", "PAID_OPTION");
    private static final Comparator<CatalogueRow> BY_NAME =
            comparing(row -> row.offering().fullName().de().toLowerCase(Locale.GERMAN));

    private CatalogueFilterPolicy() {}

    static boolean matches(CatalogueFilter filter, CatalogueRow row) {
        OfferingRow offering = row.offering();
        return (filter.category() == null || offering.category() == filter.category())
                && (filter.status() == null
                        || offering.assessment().effectiveStatus() == filter.status())
                && hasText(offering, filter.text())
                && takes(row.answers(), filter.atLeastParticipants())
                && filter.features().stream().allMatch(feature -> has(feature, row));
    }

    static boolean has(CatalogueFilter.Feature feature, CatalogueRow row) {
        AnswerSheet answers = row.answers();
        return switch (feature) {
            case FREE -> isFree(answers);
            case NO_ACCOUNT -> answers.value(Criterion.D02).equals("NO");
            case DIAL_IN -> DIAL_IN.contains(answers.value(Criterion.O03));
            case GERMAN -> answers.value(Criterion.O07).equals("GERMAN");
            case IN_USE -> row.offering().groupCount() > 0;
            case OWN -> row.own();
        };
    }

    /** Rows of the same rank keep the order of the catalogue. */
    static Stream<CatalogueRow> inOrder(
            Stream<CatalogueRow> rows, CatalogueFilter.CatalogueOrder sort) {
        return sort == null ? rows : rows.sorted(order(sort));
    }

    private static Comparator<CatalogueRow> order(CatalogueFilter.CatalogueOrder sort) {
        return switch (sort) {
            case NAME -> BY_NAME;
            case STATUS ->
                    comparingInt(
                            row ->
                                    EffectiveStatusPolicy.rank(
                                            row.offering().assessment().effectiveStatus()));
            case GROUPS -> comparingInt(row -> -row.offering().groupCount());
            case CHECKED ->
                    comparing(
                            row -> row.offering().assessment().assessedOn(),
                            nullsLast(reverseOrder()));
        };
    }

    private static boolean isFree(AnswerSheet answers) {
        return answers.get(Criterion.O06)
                .filter(SheetAnswer::isKnown)
                .filter(price -> new BigDecimal(price.value().split(" ")[0]).signum() == 0)
                .isPresent();
    }

    private static boolean takes(AnswerSheet answers, long participants) {
        return participants <= 0
                || answers.get(Criterion.O04)
                        .filter(SheetAnswer::isKnown)
                        .filter(limit -> Long.parseLong(limit.value()) >= participants)
                        .isPresent();
    }

    private static boolean hasText(OfferingRow offering, String text) {
        String wanted = text == null ? "" : text.strip().toLowerCase(Locale.GERMAN);
        return offering.fullName().de().toLowerCase(Locale.GERMAN).contains(wanted)
                || offering.fullName().en().toLowerCase(Locale.GERMAN).contains(wanted)
                || offering.toolName().toLowerCase(Locale.GERMAN).contains(wanted);
    }
}
