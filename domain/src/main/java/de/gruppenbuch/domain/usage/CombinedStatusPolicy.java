package de.gruppenbuch.domain.usage;

import de.gruppenbuch.domain.agreement.AgreementStanding;
import de.gruppenbuch.domain.agreement.AgreementState;
import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.shared.LocalText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The combined status of a use: assessment × confirmed conditions × agreement, with the contract
 * between them. Each rule is one method; the worst decides, all are told.
 */
public final class CombinedStatusPolicy {

    static final LocalText CATALOGUE =
            new LocalText("Werkzeug-Verzeichnis, Regeln 1.0", "Tool register, rules 1.0");
    static final LocalText ART_28 = new LocalText("Art. 28 DSGVO", "Art. 28 GDPR");
    static final LocalText ART_9 = new LocalText("Art. 9 DSGVO", "Art. 9 GDPR");
    static final LocalText RULE_C8 =
            new LocalText(
                    "Werkzeug-Verzeichnis, Regel C8 (Merkmal L06)",
                    "Tool register, rule C8 (criterion L06)");

    private static final List<Function<UseFacts, Optional<UseReason>>> RULES =
            List.of(
                    CombinedStatusPolicy::judged,
                    CombinedStatusPolicy::contractParty,
                    CombinedStatusPolicy::protection,
                    CombinedStatusPolicy::contract,
                    CombinedStatusPolicy::conditions,
                    CombinedStatusPolicy::agreement);

    private CombinedStatusPolicy() {}

    /** A use that is over needs nothing any more; its history stays. */
    public static CombinedStatus of(UseFacts facts) {
        return facts.ended() ? only(StatusTexts.ended()) : ofPresent(facts);
    }

    /** The same, whether or not the use is over. */
    public static CombinedStatus ofPresent(UseFacts facts) {
        List<UseReason> reasons =
                RULES.stream().map(rule -> rule.apply(facts)).flatMap(Optional::stream).toList();
        return reasons.isEmpty()
                ? only(StatusTexts.inOrder())
                : new CombinedStatus(reasons.get(0).status(), reasons);
    }

    private static CombinedStatus only(UseReason reason) {
        return new CombinedStatus(reason.status(), List.of(reason));
    }

    /** Advised against, ended, not assessed or run out (catalogue rules 1.0). */
    static Optional<UseReason> judged(UseFacts facts) {
        return facts.judgement().usable()
                ? Optional.empty()
                : Optional.of(StatusTexts.judged(facts.judgement()));
    }

    /** The plan is not for the party that signs (criterion L06, rule C8). */
    static Optional<UseReason> contractParty(UseFacts facts) {
        return when(facts.contractPartyExcluded(), StatusTexts.contractMismatch(facts.party()));
    }

    /** Less protection than wanted, or health on a tool for dates only (Art. 9 GDPR). */
    static Optional<UseReason> protection(UseFacts facts) {
        return when(
                facts.protectionTooLow(),
                facts.healthOnLowTool() ? StatusTexts.health() : StatusTexts.protection());
    }

    /** No processor contract though one is needed (Art. 28 GDPR). */
    static Optional<UseReason> contract(UseFacts facts) {
        return when(
                facts.judgement().usable() && facts.contractMissing(),
                StatusTexts.contractMissing());
    }

    /**
     * Conditions that nobody confirmed; contract and agreement have rules of their own. Not asked
     * while the tool itself must not be used.
     */
    static Optional<UseReason> conditions(UseFacts facts) {
        Stream<ConditionState> own =
                facts.open().stream()
                        .filter(state -> !state.code().equals(ConditionPolicy.AGREEMENT))
                        .filter(state -> !state.code().equals(ConditionPolicy.CONTRACT))
                        .filter(
                                state ->
                                        !state.code().equals(ConditionPolicy.PARTY)
                                                || facts.party() == null);
        int open = facts.judgement().usable() ? (int) own.count() : 0;
        return open == 0 ? Optional.empty() : Optional.of(StatusTexts.conditionsOpen(open));
    }

    /** No meeting agreement that counts, where the category asks for one (CND-AGREEMENT). */
    static Optional<UseReason> agreement(UseFacts facts) {
        AgreementStanding standing = facts.agreement();
        return when(
                facts.judgement().usable() && facts.agreementMissing(),
                StatusTexts.agreementMissing(
                        standing == null ? AgreementState.NONE : standing.state()));
    }

    private static Optional<UseReason> when(boolean so, UseReason reason) {
        return so ? Optional.of(reason) : Optional.empty();
    }

    static UseStatus statusOf(AssessmentStatus status) {
        return switch (status) {
            case DISCONTINUED -> UseStatus.DISCONTINUED;
            case ADVISED_AGAINST -> UseStatus.ADVISED_AGAINST;
            default -> UseStatus.NOT_ASSESSED;
        };
    }
}
