package de.gruppenbuch.domain.assessment;

import static de.gruppenbuch.domain.assessment.Criterion.L04;
import static de.gruppenbuch.domain.assessment.Criterion.S02;

/** What may be talked about with an offering that may be used. */
final class ProtectionLevelPolicy {

    private ProtectionLevelPolicy() {}

    /**
     * Source: catalogue rules 1.0 of 2026-11-23, definition "protectionLevel", after DSK guide 4.1
     * (end-to-end encryption at high risk). Dates and round mails are never more than organisation;
     * shared documents depend on encryption alone.
     */
    static ProtectionLevel of(AssessmentCase offering) {
        return switch (offering.category()) {
            case SCHEDULING, BROADCAST -> ProtectionLevel.LOW;
            case COLLABORATION ->
                    offering.is(S02, "DEFAULT_ALL") ? ProtectionLevel.HIGH : ProtectionLevel.NORMAL;
            case VIDEO_CONFERENCE, PHONE_CONFERENCE, MESSENGER -> forTalks(offering);
        };
    }

    private static ProtectionLevel forTalks(AssessmentCase offering) {
        boolean encrypted = offering.hasGroupEncryption();
        if (encrypted
                && (offering.isInEuropeOrAdequate()
                        || offering.is(L04, "THIRD_COUNTRY_E2EE_MINIMAL"))) {
            return ProtectionLevel.HIGH;
        }
        return offering.hasTrustedOperator() || (encrypted && offering.is(L04, "US_DPF"))
                ? ProtectionLevel.NORMAL
                : ProtectionLevel.LOW;
    }
}
