package de.gruppenbuch.domain.assessment;

import static de.gruppenbuch.domain.assessment.Criterion.D04;
import static de.gruppenbuch.domain.assessment.Criterion.D05;
import static de.gruppenbuch.domain.assessment.Criterion.L01;
import static de.gruppenbuch.domain.assessment.Criterion.L03;
import static de.gruppenbuch.domain.assessment.Criterion.L04;
import static de.gruppenbuch.domain.assessment.Criterion.S01;
import static de.gruppenbuch.domain.assessment.Criterion.S02;
import static de.gruppenbuch.domain.assessment.Criterion.X01;

import java.util.List;
import java.util.Optional;

/**
 * What rules an offering out, whatever else is good about it (catalogue rules 1.0 of 2026-11-23,
 * "knockOuts"; legal grounds as the criteria name them, "DSK guide" being the guide of the
 * conference of the German data-protection authorities on video conferences, 23 October 2020).
 */
final class KnockOutRules {

    static final List<Rule> IN_ORDER =
            List.of(
                    new Rule("K1", KnockOutRules::k1OwnPurposes),
                    new Rule("K2", KnockOutRules::k2ThirdCountryWithoutBasis),
                    new Rule("K3", KnockOutRules::k3NoTransportEncryption),
                    new Rule("K4", KnockOutRules::k4GroupMessagesNotEncrypted),
                    new Rule("K5", KnockOutRules::k5AddressBookTransferred),
                    new Rule("K6", KnockOutRules::k6NoProcessorContract),
                    new Rule("K7", KnockOutRules::k7AuthorityRatedRed),
                    new Rule("K8", KnockOutRules::k8ThirdPartyTrackers));

    private KnockOutRules() {}

    /** The provider uses data for its own purposes. GDPR Art. 5 (1) b, 6, 9; DSK guide 3.4.6. */
    static Optional<Finding> k1OwnPurposes(AssessmentCase offering) {
        return when(offering.isOneOf(L03, "OWN_PURPOSES", "CONTENT_AI_TRAINING"), offering, L03);
    }

    /**
     * Data goes to a third country without a recognisable basis. GDPR Art. 44-49; CJEU C-311/18.
     */
    static Optional<Finding> k2ThirdCountryWithoutBasis(AssessmentCase offering) {
        return when(offering.is(L04, "THIRD_COUNTRY_NO_BASIS"), offering, L04);
    }

    /** Connections are not encrypted. GDPR Art. 32; DSK guide 4.1; BSI minimum standard 2021. */
    static Optional<Finding> k3NoTransportEncryption(AssessmentCase offering) {
        return when(offering.is(S01, "NO"), offering, S01);
    }

    /** Messages in groups are not end-to-end encrypted. DSK guide 4.1; messengers only. */
    static Optional<Finding> k4GroupMessagesNotEncrypted(AssessmentCase offering) {
        return when(
                offering.category() == ToolCategory.MESSENGER
                        && offering.isOneOf(S02, "NO", "ONE_TO_ONE_ONLY"),
                offering,
                S02);
    }

    /** The address book is transferred. GDPR Art. 5, 6; church authorities 2018. */
    static Optional<Finding> k5AddressBookTransferred(AssessmentCase offering) {
        return when(offering.isOneOf(D04, "DEFAULT_ON", "REQUIRED"), offering, D04);
    }

    /** An organisation gets no processor contract. GDPR Art. 28; DSK guide 3.5.2. */
    static Optional<Finding> k6NoProcessorContract(AssessmentCase offering) {
        return when(offering.isOrganisation() && offering.is(L01, "NO"), offering, L01);
    }

    /**
     * An authority rated the offer red and no newer finding exists; "red as a class" is a finding
     * on controllers, so it binds organisations only. Berlin notes of 2020-07-03 and 2021-02-18.
     */
    static Optional<Finding> k7AuthorityRatedRed(AssessmentCase offering) {
        return when(
                offering.is(X01, "RED")
                        || (offering.isOrganisation() && offering.is(X01, "RED_AS_CLASS")),
                offering,
                X01);
    }

    /** Advertising or analytics of others is embedded. GDPR Art. 5, 25; DSK guide 4.5. */
    static Optional<Finding> k8ThirdPartyTrackers(AssessmentCase offering) {
        return offering.is(D05, "THIRD_PARTY_ADS_ANALYTICS")
                ? Finding.of(D05.name())
                : Finding.NONE;
    }

    private static Optional<Finding> when(
            boolean ruledOut, AssessmentCase offering, Criterion criterion) {
        return ruledOut ? Finding.of(offering.detail(criterion)) : Finding.NONE;
    }
}
