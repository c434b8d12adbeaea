package de.gruppenbuch.domain.usage;

import de.gruppenbuch.domain.agreement.AgreementStanding;
import de.gruppenbuch.domain.agreement.AgreementState;
import de.gruppenbuch.domain.assessment.AssessmentProfile;
import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.assessment.ProtectionLevel;
import de.gruppenbuch.domain.shared.LocalText;
import de.gruppenbuch.domain.tool.AssessmentView;
import de.gruppenbuch.domain.tool.CodedText;
import de.gruppenbuch.domain.tool.ContractParty;
import de.gruppenbuch.domain.tool.UseTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A use in which everything is in order: recommended tool, one condition confirmed, signed by the
 * contact point, contract and agreement there.
 */
public final class UseFactsFixture {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static final LocalDate BEFORE = LocalDate.of(2026, 10, 1);

    private AssessmentStatus status = AssessmentStatus.RECOMMENDED;
    private boolean expired;
    private boolean ended;
    private ContractParty party = ContractParty.CONTACT_POINT;
    private LocalDate contractOn = BEFORE;
    private boolean contractNeeded = true;
    private ProtectionLevel wanted = ProtectionLevel.NORMAL;
    private ProtectionLevel reached = ProtectionLevel.NORMAL;
    private Boolean health;
    private boolean confirmed = true;
    private boolean excluded;
    private AgreementState agreement = AgreementState.COUNTS;

    public static UseFactsFixture use() {
        return new UseFactsFixture();
    }

    public UseFactsFixture judged(AssessmentStatus value) {
        status = value;
        return this;
    }

    public UseFactsFixture expired() {
        status = AssessmentStatus.NOT_ASSESSED;
        expired = true;
        return this;
    }

    public UseFactsFixture ended() {
        ended = true;
        return this;
    }

    /** Null while nobody said who signs. */
    public UseFactsFixture signedBy(ContractParty value) {
        party = value;
        contractNeeded = value != null && value.profile() == AssessmentProfile.ORGANISATION;
        return this;
    }

    public UseFactsFixture contractOn(LocalDate value) {
        contractOn = value;
        return this;
    }

    public UseFactsFixture withoutContract() {
        return contractOn(null);
    }

    public UseFactsFixture wanting(ProtectionLevel value) {
        wanted = value;
        return this;
    }

    public UseFactsFixture reaching(ProtectionLevel value) {
        reached = value;
        return this;
    }

    public UseFactsFixture talkingAboutHealth() {
        health = true;
        return this;
    }

    public UseFactsFixture withOpenCondition() {
        confirmed = false;
        return this;
    }

    /** The plan is not for the party of this profile (rule C8). */
    public UseFactsFixture planForOthers() {
        status = AssessmentStatus.ACCEPTABLE_WITH_CONDITIONS;
        excluded = true;
        return this;
    }

    /** Null for a kind of tool that asks for no agreement. */
    public UseFactsFixture agreed(AgreementState value) {
        agreement = value;
        return this;
    }

    public UseFacts build() {
        AssessmentProfile profile = party == null ? AssessmentProfile.GROUP : party.profile();
        AgreementStanding standing =
                agreement == null
                        ? null
                        : new AgreementStanding(
                                agreement, 1L, BEFORE, BEFORE.plusYears(1), List.of(), false);
        return new UseFacts(
                DAY,
                true,
                ended,
                new CountingAssessment(profile, assessment(profile), status, expired),
                new UseTerms(null, null, null, null, party, contractOn, null, health),
                wanted,
                contractNeeded,
                conditions(),
                standing);
    }

    private List<ConditionState> conditions() {
        List<ConditionState> states = new ArrayList<>();
        states.add(
                new ConditionState(
                        "CND-NO-REC",
                        new LocalText("Ohne Aufzeichnung.", "No recording."),
                        ConditionKeeper.GROUP,
                        confirmed ? BEFORE : null,
                        confirmed ? "Ute" : "",
                        false));
        if (agreement != null) {
            states.add(record("CND-AGREEMENT", agreement == AgreementState.COUNTS));
        }
        if (excluded) {
            states.add(record("CND-ORG-CONTRACT", false));
        }
        return states;
    }

    private static ConditionState record(String code, boolean met) {
        return new ConditionState(
                code,
                new LocalText("Auflage.", "Condition."),
                ConditionKeeper.RECORD,
                met ? BEFORE : null,
                "",
                false);
    }

    private AssessmentView assessment(AssessmentProfile profile) {
        CodedText reason =
                new CodedText(excluded ? "C8" : "R5", new LocalText("Grund.", "Reason."));
        return new AssessmentView(
                "tool:" + profile + ":2026-11-23",
                profile,
                status,
                status,
                reason.text(),
                List.of(reason),
                List.of(),
                reached,
                LocalDate.of(2026, 11, 23),
                null,
                "Prüferin",
                new LocalText("Quelle", "Source"),
                "",
                expired);
    }
}
