package de.gruppenbuch.domain.advice;

import de.gruppenbuch.domain.assessment.AnswerBasis;
import de.gruppenbuch.domain.assessment.AssessmentProfile;
import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.assessment.ProtectionLevel;
import de.gruppenbuch.domain.assessment.ToolCategory;
import de.gruppenbuch.domain.shared.LocalText;
import de.gruppenbuch.domain.tool.AssessmentView;
import de.gruppenbuch.domain.tool.CodedText;
import de.gruppenbuch.domain.tool.OfferingRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A recommended video tool of normal protection, free and without an account, changed step by step.
 */
record AdviceFixture(
        String id,
        ToolCategory category,
        AssessmentView group,
        AssessmentView organisation,
        Long cents,
        Map<String, String> answers) {

    static AdviceFixture video(String id) {
        AssessmentView recommended =
                judged(
                        AssessmentProfile.GROUP,
                        AssessmentStatus.RECOMMENDED,
                        ProtectionLevel.NORMAL,
                        List.of());
        return new AdviceFixture(
                id,
                ToolCategory.VIDEO_CONFERENCE,
                recommended,
                recommended,
                0L,
                Map.of("O01", "NO", "D01", "NO", "D02", "NO", "O03", "NO", "L06", "BOTH"));
    }

    AdviceFixture of(ToolCategory other) {
        return new AdviceFixture(id, other, group, organisation, cents, answers);
    }

    AdviceFixture judgedForGroups(AssessmentStatus status, ProtectionLevel level, String... codes) {
        return new AdviceFixture(
                id,
                category,
                judged(AssessmentProfile.GROUP, status, level, List.of(codes)),
                organisation,
                cents,
                answers);
    }

    AdviceFixture judgedForOrganisations(AssessmentStatus status) {
        return new AdviceFixture(
                id,
                category,
                group,
                judged(AssessmentProfile.ORGANISATION, status, group.protectionLevel(), List.of()),
                cents,
                answers);
    }

    /** Null for a price that is not known. */
    AdviceFixture at(Long price) {
        return new AdviceFixture(id, category, group, organisation, price, answers);
    }

    AdviceFixture answering(String criterion, String code) {
        Map<String, String> changed = new TreeMap<>(answers);
        changed.put(criterion, code);
        return new AdviceFixture(id, category, group, organisation, cents, Map.copyOf(changed));
    }

    /** The part of the id before a dash is the tool. */
    PublicOffering build() {
        LocalText name = new LocalText(id, id);
        return new PublicOffering(
                new OfferingRow(id, id.split("-")[0], id, name, name, category, null, group, 0),
                organisation,
                new OfferingFacts(
                        cents == null
                                ? null
                                : new Price(cents, "EUR", PricePeriod.MONTH, PriceUnit.GROUP),
                        answers.entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(entry -> answer(entry.getKey(), entry.getValue()))
                                .toList()),
                false,
                List.of());
    }

    private static CriterionAnswer answer(String criterion, String code) {
        return new CriterionAnswer(
                criterion,
                code,
                new LocalText(code, code),
                AnswerBasis.READ,
                PartialDay.of("2026-11-23"),
                SourceNote.NONE,
                false);
    }

    private static AssessmentView judged(
            AssessmentProfile profile,
            AssessmentStatus status,
            ProtectionLevel level,
            List<String> conditions) {
        LocalText text = new LocalText("Grund.", "Reason.");
        return new AssessmentView(
                profile + ":" + status,
                profile,
                status,
                status,
                text,
                List.of(),
                conditions.stream().map(code -> new CodedText(code, text)).toList(),
                level,
                LocalDate.of(2026, 11, 23),
                null,
                "Prüferin",
                text,
                "",
                false);
    }
}
