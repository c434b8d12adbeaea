package de.gruppenbuch.domain.review;

import de.gruppenbuch.domain.assessment.AnswerBasis;
import de.gruppenbuch.domain.assessment.AssessmentCalculator;
import de.gruppenbuch.domain.assessment.AssessmentProfile;
import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.assessment.Criterion;
import de.gruppenbuch.domain.assessment.Judgement;
import de.gruppenbuch.domain.assessment.ProtectionLevel;
import de.gruppenbuch.domain.assessment.ToolCategory;
import de.gruppenbuch.domain.shared.LocalText;
import de.gruppenbuch.domain.tool.AnswerSheet;
import de.gruppenbuch.domain.tool.AssessmentView;
import de.gruppenbuch.domain.tool.CatalogueBook;
import de.gruppenbuch.domain.tool.CodedText;
import de.gruppenbuch.domain.tool.OfferingSheet;
import de.gruppenbuch.domain.tool.SheetAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Turns answers into what the rules say about them, and a decision into the row that is kept. */
final class AssessmentComposer {

    /** Code of a reason that the contact point has written itself. */
    static final String DEVIATION = "LOCAL";

    private static final String LOCAL_DECISION = "CND-LOCAL-DECISION";
    private static final Pattern CRITERION = Pattern.compile("[A-Z]\\d\\d");

    private final OfferingSheet offering;
    private final AnswerSheet answers;
    private final ToolCategory category;
    private final LocalDate today;

    AssessmentComposer(
            OfferingSheet offering, AnswerSheet answers, ToolCategory category, LocalDate today) {
        this.offering = offering;
        this.answers = answers;
        this.category = category;
        this.today = today;
    }

    /**
     * @param current the judgement of this profile that counts today, null if there is none
     */
    ProfileOutcome outcome(AssessmentProfile profile, AssessmentView current) {
        Judgement judgement = judge(profile);
        return new ProfileOutcome(
                profile,
                current,
                judgement.status(),
                reasons(judgement),
                conditions(judgement, judgement.status()),
                judgement.protectionLevel(),
                judgement.validUntil(today));
    }

    /** The row for a decision that {@link DeviationPolicy} has allowed. */
    OwnAssessment assessment(ProfileDecision decision, boolean betterAccepted) {
        Judgement judgement = judge(decision.profile());
        AssessmentStatus status =
                DeviationPolicy.decide(decision, judgement.status(), betterAccepted);
        boolean deviates = status != judgement.status();
        String reason = deviates ? decision.reason().strip() : null;
        Integer months = DeviationPolicy.months(status, judgement);
        Optional<SheetAnswer> basis = basis(judgement);
        return new OwnAssessment(
                offering.offeringId(),
                decision.profile(),
                status,
                judgement.status(),
                reason,
                deviates ? withReason(reason, judgement) : reasons(judgement),
                conditions(judgement, status),
                protectionLevel(judgement, status),
                judgement.evidence().code(),
                months == null ? null : today.plusMonths(months),
                source(basis),
                basis.map(SheetAnswer::sourceUrl).filter(url -> !url.isEmpty()).orElse(null),
                answers);
    }

    private Judgement judge(AssessmentProfile profile) {
        return AssessmentCalculator.judge(offering.facts(answers), category, profile, today);
    }

    private static List<CodedText> reasons(Judgement judgement) {
        return judgement.rules().stream().distinct().map(CatalogueBook.shipped()::reason).toList();
    }

    private static List<CodedText> withReason(String reason, Judgement judgement) {
        List<CodedText> result = new ArrayList<>();
        result.add(new CodedText(DEVIATION, new LocalText(reason, reason)));
        result.addAll(reasons(judgement));
        return result;
    }

    /** Those of the judgement first, then those that always hold for the category; none twice. */
    private List<CodedText> conditions(Judgement judgement, AssessmentStatus status) {
        if (!DeviationPolicy.isUsable(status)) {
            return List.of();
        }
        Stream<String> decided =
                DeviationPolicy.isUsable(judgement.status())
                        ? judgement.conditions().stream()
                        : Stream.concat(
                                Stream.of(LOCAL_DECISION), offering.extraConditions().stream());
        return Stream.concat(decided, CatalogueBook.shipped().baselineConditions(category).stream())
                .distinct()
                .map(CatalogueBook.shipped()::condition)
                .toList();
    }

    /** Who allows what the rules do not, allows it for organisational matters only. */
    private static ProtectionLevel protectionLevel(Judgement judgement, AssessmentStatus status) {
        if (!DeviationPolicy.isUsable(status)) {
            return null;
        }
        return DeviationPolicy.isUsable(judgement.status())
                ? judgement.protectionLevel()
                : ProtectionLevel.LOW;
    }

    /** The answer behind the first reason that names one, otherwise the one on own purposes. */
    private Optional<SheetAnswer> basis(Judgement judgement) {
        return Stream.concat(
                        judgement.reasons().stream()
                                .flatMap(reason -> CRITERION.matcher(reason.detail()).results())
                                .map(MatchResult::group)
                                .flatMap(id -> Criterion.of(id).stream()),
                        Stream.of(Criterion.L03))
                .flatMap(criterion -> answers.get(criterion).stream())
                .filter(SheetAnswer::isKnown)
                .findFirst();
    }

    private static LocalText source(Optional<SheetAnswer> basis) {
        if (basis.isEmpty() || basis.get().source().isBlank()) {
            return new LocalText(
                    "Eigene Bewertung; zum entscheidenden Punkt fehlt eine Quelle",
                    "Own assessment; a source for the deciding point is missing");
        }
        String source = basis.get().source();
        boolean read = basis.get().basis() == AnswerBasis.READ;
        return new LocalText(
                "Eigene Bewertung, gestützt auf "
                        + source
                        + (read ? "" : "; nicht in der Quelle gelesen"),
                "Own assessment, based on " + source + (read ? "" : "; not read in the source"));
    }
}
