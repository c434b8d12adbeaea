package de.gruppenbuch.domain.funding;

import static de.gruppenbuch.domain.funding.FundingTexts.word;

import de.gruppenbuch.domain.agreement.AgreementStanding;
import de.gruppenbuch.domain.cost.FundingGatePolicy;
import de.gruppenbuch.domain.cost.GateAnswer;
import de.gruppenbuch.domain.cost.GateReason;
import de.gruppenbuch.domain.shared.GermanDay;
import de.gruppenbuch.domain.usage.ConditionState;
import de.gruppenbuch.domain.usage.UseFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Turns an answer of the gate and what it looked at into German words for the annex. */
final class GateEvidenceComposer {

    private GateEvidenceComposer() {}

    /**
     * @param facts empty for a tool outside the catalogue
     */
    static FundingSnapshot.GateEvidence compose(GateAnswer answer, Optional<UseFacts> facts) {
        return new FundingSnapshot.GateEvidence(
                word(answer.outcome()),
                answer.reasons().stream().map(GateEvidenceComposer::sentence).toList(),
                facts.map(UseFacts::party).map(FundingTexts::word).orElse(""),
                facts.map(use -> contractOn(use, answer.askedOn())).orElse(null),
                facts.map(UseFacts::agreement).map(GateEvidenceComposer::agreement).orElse(""),
                facts.map(GateEvidenceComposer::conditions).orElse(List.of()));
    }

    /**
     * For example {@code Vom Werkzeug wird abgeraten. (GATE-ADVISED_AGAINST, § 20h Abs. 2 SGB V)}.
     */
    private static String sentence(GateReason reason) {
        return reason.text().de() + " (" + reason.rule() + ", " + reason.source().de() + ")";
    }

    private static LocalDate contractOn(UseFacts use, LocalDate day) {
        LocalDate signed = use.terms().contractOn();
        return signed == null || signed.isAfter(day) ? null : signed;
    }

    private static String agreement(AgreementStanding standing) {
        String state = word(standing.state());
        return standing.agreedOn() == null
                ? state
                : state
                        + FundingTexts.document("agreementDays")
                                .replace("{0}", GermanDay.format(standing.agreedOn()))
                                .replace("{1}", GermanDay.format(standing.validUntil()));
    }

    private static List<FundingSnapshot.ConditionEvidence> conditions(UseFacts use) {
        return FundingGatePolicy.listedConditions(use).stream()
                .map(GateEvidenceComposer::condition)
                .toList();
    }

    private static FundingSnapshot.ConditionEvidence condition(ConditionState state) {
        return new FundingSnapshot.ConditionEvidence(state.text().de(), state.metOn());
    }
}
