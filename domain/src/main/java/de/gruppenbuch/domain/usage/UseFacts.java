package de.gruppenbuch.domain.usage;

import de.gruppenbuch.domain.agreement.AgreementStanding;
import de.gruppenbuch.domain.assessment.ProtectionLevel;
import de.gruppenbuch.domain.tool.ContractParty;
import de.gruppenbuch.domain.tool.UseTerms;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that decides how a group stands with an offering on a day; no I/O behind it.
 *
 * @param recorded whether the group uses the offering; false while it only asks for it
 * @param ended whether that use is over on the day
 * @param wanted protection level asked for by the group or by its way of use
 * @param contractNeeded whether Art. 28 GDPR asks this contract party for a processor contract
 * @param agreement null if this kind of tool asks for no meeting agreement
 */
public record UseFacts(
        LocalDate day,
        boolean recorded,
        boolean ended,
        CountingAssessment judgement,
        UseTerms terms,
        ProtectionLevel wanted,
        boolean contractNeeded,
        List<ConditionState> conditions,
        AgreementStanding agreement) {

    public UseFacts {
        conditions = List.copyOf(conditions);
    }

    /** The same for a group that uses the offering. */
    UseFacts withUse(boolean over) {
        return new UseFacts(
                day, true, over, judgement, terms, wanted, contractNeeded, conditions, agreement);
    }

    /** Conditions that nobody has met yet. */
    public List<ConditionState> open() {
        return conditions.stream().filter(condition -> !condition.met()).toList();
    }

    /** Null while nobody said who signs the contract. */
    public ContractParty party() {
        return terms.party();
    }

    /**
     * The terms of the vendor exclude the party that signs (criterion L06, rule C8 of the
     * catalogue). As long as nobody said who signs, it may still be the right one.
     */
    public boolean contractPartyExcluded() {
        return party() != null && judgement.usable() && judgement.rests("C8");
    }

    /** Whether a processor contract is needed and none is recorded by the day. */
    public boolean contractMissing() {
        return contractNeeded && (terms.contractOn() == null || terms.contractOn().isAfter(day));
    }

    public boolean agreementMissing() {
        return agreement != null && !agreement.counts();
    }

    /** People talk about health where only dates should stand (Art. 9 GDPR). */
    public boolean healthOnLowTool() {
        return Boolean.TRUE.equals(terms.health())
                && judgement.protectionLevel() == ProtectionLevel.LOW;
    }

    /** Less protection than the group wants, or health where only dates should stand. */
    public boolean protectionTooLow() {
        ProtectionLevel reached = judgement.protectionLevel();
        boolean below = reached != null && reached.ordinal() > wanted.ordinal();
        return judgement.usable() && (below || healthOnLowTool());
    }
}
