package de.gruppenbuch.domain.agreement;

import de.gruppenbuch.domain.assessment.ToolCategory;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When the agreement of a group for its online meetings counts. Source, unless a method names
 * another: template AGREEMENT-2026-1 version 1 of the catalogue of tools, part "signOff", read
 * 2026-11-25; the items go back to the circular of spring 2020 and later pages named there.
 */
public final class AgreementPolicy {

    /** Days before the end on which people are reminded; house rule, two monthly meetings. */
    static final int REMINDER_DAYS = 60;

    static final int MONTHS = 12;
    static final int MOST_PEOPLE = 9_999;

    private static final int OLDEST_YEARS = 3;
    private static final String INVITER_KNOWS_ALL = "AG-P1";
    private static final String ALL_KNOW_EACH_OTHER = "AG-P2";
    private static final String PROTECTED_TOGETHER = "AG-P3";
    private static final String ALL_AGREED = "AG-P4";
    private static final Set<String> TOOL_MAY_LACK = Set.of("AG-B4", "AG-X5");
    private static final Set<String> EXCEPTION_POSSIBLE = Set.of("AG-X6");
    private static final Set<ToolCategory> MEETING =
            EnumSet.of(
                    ToolCategory.VIDEO_CONFERENCE,
                    ToolCategory.PHONE_CONFERENCE,
                    ToolCategory.MESSENGER);

    private AgreementPolicy() {}

    /**
     * Whether people talk with each other by such a tool, so that an agreement makes sense
     * ("appliesTo" of the items names these three kinds).
     */
    public static boolean concerns(ToolCategory category) {
        return MEETING.contains(category);
    }

    /**
     * Items that make sense for the tools in use ("appliesTo"). Where no tool for meetings is
     * known, all of them: the group may have one that nobody has recorded.
     */
    static List<AgreementItem> applicable(AgreementTemplate template, Set<ToolCategory> inUse) {
        boolean unknown = inUse.stream().noneMatch(AgreementPolicy::concerns);
        return template.items().stream()
                .filter(item -> unknown || item.appliesTo().stream().anyMatch(inUse::contains))
                .toList();
    }

    /**
     * What may be answered. "Does not apply" is offered only where the words of the item or its
     * hint allow it: "wo das Werkzeug es zulässt" (AG-B4), recording that the tool does not have
     * (AG-X5), "Ausnahme nur mit Zustimmung aller" (AG-X6).
     */
    static List<ItemAnswer> choices(String itemId) {
        List<ItemAnswer> choices =
                new ArrayList<>(List.of(ItemAnswer.AGREED, ItemAnswer.NOT_AGREED, ItemAnswer.OPEN));
        if (TOOL_MAY_LACK.contains(itemId)) {
            choices.add(ItemAnswer.TOOL_CANNOT);
        }
        if (EXCEPTION_POSSIBLE.contains(itemId)) {
            choices.add(ItemAnswer.EXCEPTION_AGREED);
        }
        return choices;
    }

    /**
     * Whether the agreement counts only with this item. AG-P3 is required unless AG-P1 and AG-P2
     * are agreed (part "complete").
     */
    static boolean isRequired(AgreementItem item, Map<String, ItemAnswer> answers) {
        if (item.id().equals(PROTECTED_TOGETHER)) {
            return !(isAgreed(answers, INVITER_KNOWS_ALL)
                    && isAgreed(answers, ALL_KNOW_EACH_OTHER));
        }
        return item.required();
    }

    /**
     * Required items that are neither agreed nor excused with a reason (part "complete"); the
     * agreement counts when there is none.
     *
     * @param items those that apply
     */
    static List<AgreementItem> open(List<AgreementItem> items, Map<String, ItemAnswer> answers) {
        return items.stream()
                .filter(item -> isRequired(item, answers))
                .filter(item -> !answers.getOrDefault(item.id(), ItemAnswer.OPEN).settles())
                .toList();
    }

    /**
     * Last day on which it counts: twelve months after the day agreed ("renewAfterMonths"), that
     * day included (§ 187 Abs. 1, § 188 Abs. 2 and 3 BGB).
     */
    static LocalDate validUntil(LocalDate agreedOn) {
        return agreedOn.plusMonths(MONTHS);
    }

    /** A concluded agreement on a day; what has expired is expired, complete or not. */
    static AgreementState state(boolean complete, LocalDate validUntil, LocalDate day) {
        if (day.isAfter(validUntil)) {
            return AgreementState.EXPIRED;
        }
        return complete ? AgreementState.COUNTS : AgreementState.INCOMPLETE;
    }

    /** Whether it is time to speak about it again: 60 days before the end, and after it. */
    static boolean isToRenew(LocalDate validUntil, LocalDate day) {
        return !day.isBefore(validUntil.minusDays(REMINDER_DAYS));
    }

    /**
     * @throws RuleViolatedException at {@code answers} for an item of another section or an answer
     *     that it does not offer
     */
    static void requireAnswers(AgreementTemplate template, AnswerSection command) {
        for (GivenAnswer given : command.answers()) {
            boolean known =
                    template.items().stream()
                            .anyMatch(
                                    item ->
                                            item.id().equals(given.itemId())
                                                    && item.section() == command.section());
            if (!known || !choices(given.itemId()).contains(given.answer())) {
                throw new RuleViolatedException("answers", "agreement.answer.unknown");
            }
        }
    }

    /**
     * Shape of day and numbers; house rule: not in the future, not more than three years ago,
     * nobody agrees who was not asked.
     *
     * @param today the day on which it is written down
     * @throws RuleViolatedException at {@code agreedOn}, {@code numberInvited} or {@code
     *     numberAgreed}
     */
    static void requireSignOff(SignOff signOff, LocalDate today) {
        LocalDate agreedOn = signOff.agreedOn();
        if (agreedOn != null && agreedOn.isAfter(today)) {
            throw new RuleViolatedException("agreedOn", "agreement.day.future");
        }
        if (agreedOn != null && agreedOn.isBefore(today.minusYears(OLDEST_YEARS))) {
            throw new RuleViolatedException("agreedOn", "agreement.day.old");
        }
        requireNumber("numberInvited", signOff.numberInvited(), 1);
        requireNumber("numberAgreed", signOff.numberAgreed(), 0);
        if (signOff.numberInvited() != null
                && signOff.numberAgreed() != null
                && signOff.numberAgreed() > signOff.numberInvited()) {
            throw new RuleViolatedException("numberAgreed", "agreement.number.more");
        }
    }

    /**
     * What has to be known before it is concluded: day and way; and numbers that do not contradict
     * item AG-P4, "alle haben zugestimmt".
     *
     * @throws RuleViolatedException at {@code agreedOn}, {@code method} or {@code numberAgreed}
     */
    static void requireConcludable(SignOff signOff, Map<String, ItemAnswer> answers) {
        if (signOff.agreedOn() == null) {
            throw new RuleViolatedException("agreedOn", "agreement.day.missing");
        }
        if (signOff.method() == null) {
            throw new RuleViolatedException("method", "agreement.method.missing");
        }
        if (isAgreed(answers, ALL_AGREED)
                && signOff.numberInvited() != null
                && signOff.numberAgreed() != null
                && signOff.numberAgreed() < signOff.numberInvited()) {
            throw new RuleViolatedException("numberAgreed", "agreement.number.notAll");
        }
    }

    private static void requireNumber(String field, Integer number, int least) {
        if (number != null && (number < least || number > MOST_PEOPLE)) {
            throw new RuleViolatedException(field, "agreement.number.wrong", least, MOST_PEOPLE);
        }
    }

    private static boolean isAgreed(Map<String, ItemAnswer> answers, String itemId) {
        return answers.get(itemId) == ItemAnswer.AGREED;
    }
}
