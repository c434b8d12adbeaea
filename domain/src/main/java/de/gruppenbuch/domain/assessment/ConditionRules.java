package de.gruppenbuch.domain.assessment;

import static de.gruppenbuch.domain.assessment.Criterion.D04;
import static de.gruppenbuch.domain.assessment.Criterion.D06;
import static de.gruppenbuch.domain.assessment.Criterion.D07;
import static de.gruppenbuch.domain.assessment.Criterion.L01;
import static de.gruppenbuch.domain.assessment.Criterion.L03;
import static de.gruppenbuch.domain.assessment.Criterion.L04;
import static de.gruppenbuch.domain.assessment.Criterion.L05;
import static de.gruppenbuch.domain.assessment.Criterion.L06;
import static de.gruppenbuch.domain.assessment.Criterion.O07;
import static de.gruppenbuch.domain.assessment.Criterion.O11;
import static de.gruppenbuch.domain.assessment.Criterion.S02;
import static de.gruppenbuch.domain.assessment.Criterion.S03;
import static de.gruppenbuch.domain.assessment.Criterion.S05;
import static de.gruppenbuch.domain.assessment.Criterion.X01;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a group or organisation must keep to if it uses the offering (catalogue rules 1.0 of
 * 2026-11-23, "conditions"; legal grounds as the criteria name them).
 */
final class ConditionRules {

    static final List<Rule> IN_ORDER =
            List.of(
                    new Rule("C1", ConditionRules::c1ThirdCountry),
                    new Rule("C2", ConditionRules::c2ContractOpen),
                    new Rule("C3", ConditionRules::c3OperatorNotTrusted),
                    new Rule("C4", ConditionRules::c4AuthorityReservation),
                    new Rule("C5", ConditionRules::c5Diagnostics),
                    new Rule("C6", ConditionRules::c6NumberVisible),
                    new Rule("C7", ConditionRules::c7ServerBuffers),
                    new Rule("C8", ConditionRules::c8PlanForOthers),
                    new Rule("C9", ConditionRules::c9Volunteers),
                    new Rule("C10", ConditionRules::c10EncryptionOptional),
                    new Rule("C11", ConditionRules::c11ProviderHoldsKey),
                    new Rule("C12", ConditionRules::c12ExtensiveMetadata),
                    new Rule("C13", ConditionRules::c13NotGerman),
                    new Rule("C14", ConditionRules::c14NoAccessProtection),
                    new Rule("C15", ConditionRules::c15OwnKnowledge),
                    new Rule("C16", ConditionRules::c16FewAnswers),
                    new Rule("C17", ConditionRules::c17LocalDecision));

    private static final String OPERATOR_CHECK = "CND-OPERATOR-CHECK";
    private static final String LOCAL_DECISION = "CND-LOCAL-DECISION";
    private static final String NO_HEALTH = "CND-NO-HEALTH";
    private static final String OPEN_ITEMS = "CND-OPEN-ITEMS";

    private ConditionRules() {}

    /** Link to a third country. GDPR Art. 44-49; CJEU C-311/18; EU-US DPF of 2023-07-10. */
    static Optional<Finding> c1ThirdCountry(AssessmentCase offering) {
        return offering.hasThirdCountryLink()
                ? Finding.of(offering.detail(L04), "CND-TRANSFER-REVIEW")
                : Finding.NONE;
    }

    /**
     * An organisation has to settle the contract; where the provider is controller itself, the
     * contact point decides in writing. That decision is asked for here, so C17 stays silent. GDPR
     * Art. 28; DSK guide 3.5.2.
     */
    static Optional<Finding> c2ContractOpen(AssessmentCase offering) {
        if (!offering.isOrganisation()) {
            return Finding.NONE;
        }
        return switch (offering.facts().value(L01)) {
            case "YES_ON_REQUEST", CriterionAnswer.UNKNOWN ->
                    Finding.of(offering.detail(L01), "CND-AVV");
            case "PROVIDER_IS_CONTROLLER" ->
                    Finding.forLocalDecision(offering.detail(L01), LOCAL_DECISION);
            default -> Finding.NONE;
        };
    }

    /** Video without group encryption needs an operator shown to be trusted. DSK guide 4.1. */
    static Optional<Finding> c3OperatorNotTrusted(AssessmentCase offering) {
        return offering.category() == ToolCategory.VIDEO_CONFERENCE
                        && !offering.hasGroupEncryption()
                        && !offering.hasTrustedOperator()
                ? Finding.of(
                        "no group E2EE and operator not shown to be trusted",
                        OPERATOR_CHECK,
                        NO_HEALTH)
                : Finding.NONE;
    }

    /** An authority's finding with a reservation; "red as a class" for groups only (K7 else). */
    static Optional<Finding> c4AuthorityReservation(AssessmentCase offering) {
        return switch (offering.facts().value(X01)) {
            case "YELLOW", "RED_SUPERSEDED_IN_PART" ->
                    Finding.of(offering.detail(X01), LOCAL_DECISION);
            case "RED_AS_CLASS" ->
                    offering.isOrganisation()
                            ? Finding.NONE
                            : Finding.of(offering.detail(X01), OPERATOR_CHECK);
            default -> Finding.NONE;
        };
    }

    /** Diagnostic data goes to the maker. GDPR Art. 5 (1) b; DSK guide 3.4.6. */
    static Optional<Finding> c5Diagnostics(AssessmentCase offering) {
        return when(offering.is(L03, "DIAGNOSTICS_AGGREGATED"), L03, "CND-DIAG");
    }

    /** The phone number is visible to others. GDPR Art. 25. */
    static Optional<Finding> c6NumberVisible(AssessmentCase offering) {
        return when(offering.is(D06, "YES"), D06, "CND-HIDE-NUMBER");
    }

    /** The server buffers while recording is allowed. DSK guide 3.4.8; § 201 StGB. */
    static Optional<Finding> c7ServerBuffers(AssessmentCase offering) {
        return when(offering.is(S05, "RAW_BUFFER_UNLESS_DISABLED"), S05, "CND-NO-REC");
    }

    /** The plan does not fit the contract party. Contract terms. */
    static Optional<Finding> c8PlanForOthers(AssessmentCase offering) {
        String wrongParty = offering.isOrganisation() ? "CONSUMER_ONLY" : "ORGANISATION_ONLY";
        return offering.is(L06, wrongParty)
                ? Finding.of(offering.detail(L06), "CND-ORG-CONTRACT")
                : Finding.NONE;
    }

    /** Run by volunteers, without commitment. House. */
    static Optional<Finding> c9Volunteers(AssessmentCase offering) {
        return when(offering.is(O11, "VOLUNTEER"), O11, OPERATOR_CHECK);
    }

    /** End-to-end encryption has to be switched on. DSK guide 4.1. */
    static Optional<Finding> c10EncryptionOptional(AssessmentCase offering) {
        return when(offering.is(S02, "OPTIONAL_GROUP"), S02, "CND-E2EE-ON");
    }

    /** The provider holds the key. DSK guide 4.1; GDPR Art. 9. */
    static Optional<Finding> c11ProviderHoldsKey(AssessmentCase offering) {
        return when(offering.is(S02, "PROVIDER_HELD_KEY"), S02, NO_HEALTH);
    }

    /** The operator learns much about connections. GDPR Art. 25. */
    static Optional<Finding> c12ExtensiveMetadata(AssessmentCase offering) {
        return when(offering.is(D07, "EXTENSIVE"), D07, "CND-TITLE-NEUTRAL");
    }

    /** Notice or interface not in German. GDPR Art. 13; DSK guide 3.5.1. */
    static Optional<Finding> c13NotGerman(AssessmentCase offering) {
        return offering.isOneOf(L05, "NOT_GERMAN", "NO") || offering.is(O07, "ENGLISH_ONLY")
                ? Finding.of("L05/O07", "CND-GERMAN-NOTICE")
                : Finding.NONE;
    }

    /** No access protection. DSK guide 4.2. */
    static Optional<Finding> c14NoAccessProtection(AssessmentCase offering) {
        return when(offering.is(S03, "NO"), S03, OPERATOR_CHECK);
    }

    /** Purposes or transfer (messengers: address book too) rest on own knowledge; not generic. */
    static Optional<Finding> c15OwnKnowledge(AssessmentCase offering) {
        if (offering.facts().generic()) {
            return Finding.NONE;
        }
        Stream<Criterion> carrying =
                offering.category() == ToolCategory.MESSENGER
                        ? Stream.of(L03, L04, D04)
                        : Stream.of(L03, L04);
        String unverified =
                carrying.filter(offering::restsOnOwnKnowledge)
                        .map(Criterion::name)
                        .collect(Collectors.joining(","));
        return unverified.isEmpty()
                ? Finding.NONE
                : Finding.of("unverified " + unverified, OPEN_ITEMS);
    }

    /** Fewer than 60 per cent of the counted criteria answered. House. */
    static Optional<Finding> c16FewAnswers(AssessmentCase offering) {
        OfferingFacts facts = offering.facts();
        return CoverageCalculator.isLow(facts)
                ? Finding.of("coverage " + CoverageCalculator.coverage(facts), OPEN_ITEMS)
                : Finding.NONE;
    }

    /** The catalogue itself asks for a written decision of the contact point. House. */
    static Optional<Finding> c17LocalDecision(AssessmentCase offering) {
        return offering.facts().needsLocalDecision()
                ? Finding.forLocalDecision("local decision", LOCAL_DECISION)
                : Finding.NONE;
    }

    private static Optional<Finding> when(boolean applies, Criterion criterion, String condition) {
        return applies ? Finding.of(criterion.name(), condition) : Finding.NONE;
    }
}
