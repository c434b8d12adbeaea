package de.gruppenbuch.domain.assessment;

import static de.gruppenbuch.domain.assessment.Criterion.L01;
import static de.gruppenbuch.domain.assessment.Criterion.L03;
import static de.gruppenbuch.domain.assessment.Criterion.L04;
import static de.gruppenbuch.domain.assessment.Criterion.S02;
import static de.gruppenbuch.domain.assessment.Criterion.S05;

import java.time.LocalDate;

/** One question to the rules, with the words that several rules share (catalogue rules 1.0). */
public record AssessmentCase(
        OfferingFacts facts, ToolCategory category, AssessmentProfile profile, LocalDate today) {

    boolean isOrganisation() {
        return profile == AssessmentProfile.ORGANISATION;
    }

    boolean is(Criterion criterion, String value) {
        return facts.value(criterion).equals(value);
    }

    boolean isOneOf(Criterion criterion, String... values) {
        String given = facts.value(criterion);
        for (String value : values) {
            if (value.equals(given)) {
                return true;
            }
        }
        return false;
    }

    boolean restsOnOwnKnowledge(Criterion criterion) {
        CriterionAnswer answer = facts.answers().get(criterion);
        return answer != null && answer.basis() == AnswerBasis.OWN;
    }

    /** The criterion with its answer as reasons name it, for example {@code L03=OWN_PURPOSES}. */
    String detail(Criterion criterion) {
        return criterion + "=" + facts.value(criterion);
    }

    /** Definition "protectionLevel" and rule C3: end-to-end encryption that works in groups. */
    boolean hasGroupEncryption() {
        return isOneOf(S02, "DEFAULT_ALL", "OPTIONAL_GROUP");
    }

    /** Rule C1: data reaches a country outside EU and EEA that has no adequacy decision. */
    boolean hasThirdCountryLink() {
        return isOneOf(L04, "US_DPF", "THIRD_COUNTRY_SCC", "THIRD_COUNTRY_E2EE_MINIMAL");
    }

    boolean isInEuropeOrAdequate() {
        return isOneOf(L04, "EU_EEA", "ADEQUATE");
    }

    /**
     * Definition "trustedOperator": place, purposes, recording and, for organisations, contract.
     */
    boolean hasTrustedOperator() {
        return isInEuropeOrAdequate()
                && is(L03, "NONE")
                && isOneOf(S05, "NONE", "OFF_BY_SERVER", "HOST_CONTROLLED")
                && (!isOrganisation()
                        || isOneOf(
                                L01,
                                "YES_STANDARD",
                                "NOT_NEEDED_SELF_OPERATED",
                                "NOT_NEEDED_TELECOM"));
    }
}
