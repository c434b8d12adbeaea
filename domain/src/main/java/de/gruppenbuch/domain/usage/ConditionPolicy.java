package de.gruppenbuch.domain.usage;

import de.gruppenbuch.domain.agreement.AgreementStanding;
import de.gruppenbuch.domain.assessment.AssessmentProfile;
import de.gruppenbuch.domain.shared.ClockProducer;
import de.gruppenbuch.domain.tool.CodedText;
import de.gruppenbuch.domain.tool.UseTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Conditions of an offering in the use by one group: who keeps them and when they are met (texts of
 * the conditions of the catalogue, rules 1.0 of 2026-11-23).
 */
public final class ConditionPolicy {

    static final String CONTRACT = "CND-AVV";
    static final String AGREEMENT = "CND-AGREEMENT";
    static final String PARTY = "CND-ORG-CONTRACT";

    private static final Set<String> RECORDED = Set.of(CONTRACT, AGREEMENT, PARTY);

    /** Kept while meeting and writing, by nobody but the group. */
    private static final Set<String> OF_THE_GROUP =
            Set.of(
                    "CND-E2EE-ON",
                    "CND-PW-LOBBY",
                    "CND-NO-REC",
                    "CND-NO-AI",
                    "CND-DIAG",
                    "CND-PSEUDO",
                    "CND-NO-ADDRESSBOOK",
                    "CND-HIDE-NUMBER",
                    "CND-PHONE-ALT",
                    "CND-BROWSER-ONLY",
                    "CND-TITLE-NEUTRAL",
                    "CND-NO-HEALTH");

    /** Their text asks for a review once a year. */
    private static final Set<String> YEARLY = Set.of("CND-TRANSFER-REVIEW", "CND-OPERATOR-CHECK");

    private static final Set<String> CONTRACT_ANSWERS =
            Set.of("YES_STANDARD", "YES_ON_REQUEST", "UNKNOWN");

    private ConditionPolicy() {}

    /** A condition that nobody knows is seen to by the contact point. */
    public static ConditionKeeper keeper(String code) {
        if (RECORDED.contains(code)) {
            return ConditionKeeper.RECORD;
        }
        return OF_THE_GROUP.contains(code) ? ConditionKeeper.GROUP : ConditionKeeper.CONTACT_POINT;
    }

    /**
     * An organisation needs a processor contract unless it runs the tool itself or the tool is
     * telecommunication (Art. 28 GDPR; criterion L01 of the catalogue). A private person needs
     * none.
     *
     * @param l01 answer of criterion L01; empty counts as unknown
     */
    public static boolean isContractNeeded(AssessmentProfile profile, String l01) {
        return profile == AssessmentProfile.ORGANISATION
                && CONTRACT_ANSWERS.contains(l01.isEmpty() ? "UNKNOWN" : l01);
    }

    /**
     * The last word on a condition counts; a yearly review counts twelve months.
     *
     * @param history of the use with this offering, oldest first
     * @param day on which it is asked; what came later is not seen
     */
    static ConditionState confirmed(
            CodedText condition, List<Confirmation> history, LocalDate day) {
        Optional<Confirmation> last =
                history.stream()
                        .filter(entry -> entry.code().equals(condition.code()))
                        .filter(entry -> !dayOf(entry).isAfter(day))
                        .reduce((earlier, later) -> later)
                        .filter(Confirmation::confirmed);
        boolean old =
                YEARLY.contains(condition.code())
                        && last.filter(entry -> !day.isBefore(dayOf(entry).plusYears(1)))
                                .isPresent();
        Optional<Confirmation> counting = last.filter(entry -> !old);
        return new ConditionState(
                condition.code(),
                condition.text(),
                keeper(condition.code()),
                counting.map(ConditionPolicy::dayOf).orElse(null),
                counting.map(Confirmation::by).orElse(""),
                old);
    }

    /**
     * A condition that a record shows: the day of the contract, the day agreed. The plan fits as
     * soon as another party signs, which changes the profile; until then the condition is open.
     *
     * @param agreement null if the tool asks for none
     */
    static ConditionState recorded(
            CodedText condition, UseTerms terms, AgreementStanding agreement, LocalDate day) {
        LocalDate metOn =
                switch (condition.code()) {
                    case CONTRACT -> notAfter(terms.contractOn(), day);
                    case AGREEMENT ->
                            agreement != null && agreement.counts() ? agreement.agreedOn() : null;
                    default -> null;
                };
        return new ConditionState(
                condition.code(), condition.text(), ConditionKeeper.RECORD, metOn, "", false);
    }

    private static LocalDate notAfter(LocalDate contractOn, LocalDate day) {
        return contractOn == null || contractOn.isAfter(day) ? null : contractOn;
    }

    private static LocalDate dayOf(Confirmation entry) {
        return LocalDate.ofInstant(entry.at(), ClockProducer.ZONE);
    }
}
