package de.gruppenbuch.domain.cost;

import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.group.TopicKind;
import de.gruppenbuch.domain.tool.AssessmentView;
import de.gruppenbuch.domain.usage.CombinedStatus;
import de.gruppenbuch.domain.usage.CombinedStatusPolicy;
import de.gruppenbuch.domain.usage.ConditionState;
import de.gruppenbuch.domain.usage.UseFacts;
import de.gruppenbuch.domain.usage.UseReason;
import de.gruppenbuch.domain.usage.UseStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The funding gate: a digital application can be funded only if it meets data protection and
 * state-of-the-art data security (§ 20h Abs. 2 SGB V, text in force August 2026, read 2026-11-23).
 * What it looks at: the assessment that counts on the day for the party that signs, the contract,
 * the conditions, the protection that the group needs, and the meeting agreement.
 */
public final class FundingGatePolicy {

    private static final String NO_HEALTH = "CND-NO-HEALTH";

    private FundingGatePolicy() {}

    /**
     * @param facts empty if the lead named a tool outside the catalogue or is not sure
     * @param topicKind of the group; named, but it does not judge the tool
     * @param day on which the question is asked; the facts are of the same day
     */
    public static GateAnswer ask(Optional<UseFacts> facts, TopicKind topicKind, LocalDate day) {
        List<GateReason> topic = topicReasons(topicKind);
        if (facts.isEmpty()) {
            List<GateReason> reasons = concat(List.of(GateTexts.unknownTool()), topic);
            return new GateAnswer(GateOutcome.BLOCKED, day, reasons, List.of(), "");
        }
        UseFacts use = facts.get();
        List<GateReason> reasons =
                concat(
                        concat(statusReasons(use), useReasons(use)),
                        concat(partyUnknown(use), topic));
        AssessmentView assessment = use.judgement().assessment();
        String assessmentId = assessment == null ? "" : assessment.id();
        GateOutcome outcome = outcome(use);
        List<GateReason> conditions =
                outcome == GateOutcome.PASS_WITH_CONDITIONS ? conditions(use) : List.of();
        return new GateAnswer(outcome, day, reasons, conditions, assessmentId);
    }

    /**
     * Blocked: the tool is advised against, not assessed, ended or run out (catalogue rules
     * "fundability", version 1.0 of 2026-11-23), or its plan excludes the party that signs (rule
     * C8).
     */
    static GateOutcome outcome(UseFacts use) {
        if (!use.judgement().usable() || use.contractPartyExcluded()) {
            return GateOutcome.BLOCKED;
        }
        return conditions(use).isEmpty() ? GateOutcome.PASS : GateOutcome.PASS_WITH_CONDITIONS;
    }

    /**
     * What the group must keep. A recommended tool asks only for what is still open: contract,
     * agreement, enough protection; its other conditions are good manners, not money.
     */
    static List<GateReason> conditions(UseFacts use) {
        boolean recommended = use.judgement().status() == AssessmentStatus.RECOMMENDED;
        List<GateReason> listed =
                use.conditions().stream()
                        .filter(state -> !recommended || isOpenRecord(state))
                        .map(GateTexts::condition)
                        .toList();
        return concat(listed, additional(use, listed));
    }

    /** The conditions for the money, met or open. */
    public static List<ConditionState> listedConditions(UseFacts use) {
        boolean recommended = use.judgement().status() == AssessmentStatus.RECOMMENDED;
        return use.conditions().stream()
                .filter(state -> !recommended || GateTexts.RECORDS.contains(state.code()))
                .toList();
    }

    /** Those of the conditions for the money that nobody has met yet. */
    public static List<ConditionState> openConditions(UseFacts use) {
        return listedConditions(use).stream().filter(state -> !state.met()).toList();
    }

    private static boolean isOpenRecord(ConditionState state) {
        return !state.met() && GateTexts.RECORDS.contains(state.code());
    }

    /** Contract and protection are asked for even where the catalogue does not list them. */
    private static List<GateReason> additional(UseFacts use, List<GateReason> listed) {
        Stream<GateReason> contract =
                use.contractMissing() ? Stream.of(GateTexts.contractNeeded()) : Stream.empty();
        Stream<GateReason> protection =
                use.protectionTooLow()
                        ? Stream.of(
                                use.healthOnLowTool()
                                        ? GateTexts.noHealth(NO_HEALTH)
                                        : GateTexts.enoughProtection())
                        : Stream.empty();
        return Stream.concat(contract, protection)
                .filter(more -> listed.stream().noneMatch(one -> one.rule().equals(more.rule())))
                .toList();
    }

    private static List<GateReason> statusReasons(UseFacts use) {
        AssessmentView assessment = use.judgement().assessment();
        List<GateReason> status = List.of(GateTexts.status(use.judgement()));
        return assessment == null ? status : concat(status, GateTexts.rules(assessment));
    }

    /** What stands in the way besides the judgement, and that all conditions are confirmed. */
    private static List<GateReason> useReasons(UseFacts use) {
        if (!use.judgement().usable()) {
            return List.of();
        }
        CombinedStatus combined = CombinedStatusPolicy.ofPresent(use);
        boolean asks = use.judgement().status() != AssessmentStatus.RECOMMENDED;
        List<GateReason> problems =
                combined.reasons().stream()
                        .filter(reason -> reason.status() != UseStatus.IN_ORDER)
                        .filter(reason -> asks || reason.status() != UseStatus.CONDITIONS_OPEN)
                        .map(FundingGatePolicy::toReason)
                        .toList();
        boolean allKept = asks && use.open().isEmpty();
        return allKept ? concat(problems, List.of(GateTexts.conditionsConfirmed())) : problems;
    }

    private static GateReason toReason(UseReason reason) {
        return new GateReason("GATE-" + reason.status(), reason.text(), reason.source());
    }

    /** As long as nobody said who signs, an informal group is assumed. */
    private static List<GateReason> partyUnknown(UseFacts use) {
        return use.party() == null && use.judgement().usable()
                ? List.of(GateTexts.partyUnknown())
                : List.of();
    }

    /**
     * Only illnesses of the catalogue get money under § 20h; the contact point may know another
     * purse.
     */
    private static List<GateReason> topicReasons(TopicKind topicKind) {
        return topicKind == TopicKind.HEALTH ? List.of() : List.of(GateTexts.topic());
    }

    private static List<GateReason> concat(List<GateReason> first, List<GateReason> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
