package de.gruppenbuch.domain.usage;

import static de.gruppenbuch.domain.usage.UseFactsFixture.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.agreement.AgreementStanding;
import de.gruppenbuch.domain.agreement.AgreementState;
import de.gruppenbuch.domain.assessment.AssessmentProfile;
import de.gruppenbuch.domain.shared.ClockProducer;
import de.gruppenbuch.domain.shared.LocalText;
import de.gruppenbuch.domain.tool.CodedText;
import de.gruppenbuch.domain.tool.ContractParty;
import de.gruppenbuch.domain.tool.UseTerms;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionPolicyTest {

    @Test
    void theLastWordCounts() {
        Confirmation yes = said("CND-NO-REC", true, DAY.minusDays(3));
        Confirmation no = said("CND-NO-REC", false, DAY.minusDays(2));
        Confirmation again = said("CND-NO-REC", true, DAY.minusDays(1));

        assertThat(state("CND-NO-REC", List.of()).met()).isFalse();
        assertThat(state("CND-NO-REC", List.of(yes)).metOn()).isEqualTo(DAY.minusDays(3));
        assertThat(state("CND-NO-REC", List.of(yes, no)).met()).isFalse();
        assertThat(state("CND-NO-REC", List.of(yes, no, again)).metOn())
                .isEqualTo(DAY.minusDays(1));
        assertThat(state("CND-NO-REC", List.of(yes)).metBy()).isEqualTo("Ute");
        assertThat(state("CND-NO-AI", List.of(yes)).met()).isFalse();
    }

    @Test
    void whatCameLaterIsNotSeen() {
        Confirmation later = said("CND-NO-REC", true, DAY.plusDays(1));

        assertThat(state("CND-NO-REC", List.of(later)).met()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "CND-OPERATOR-CHECK, 2025-11-25, true, false",
        "CND-OPERATOR-CHECK, 2025-11-24, false, true",
        "CND-TRANSFER-REVIEW, 2025-11-24, false, true",
        "CND-NO-REC, 2020-01-01, true, false"
    })
    void aYearlyReviewCountsTwelveMonths(String code, LocalDate on, boolean met, boolean renew) {
        ConditionState state = state(code, List.of(said(code, true, on)));

        assertThat(state.met()).isEqualTo(met);
        assertThat(state.renew()).isEqualTo(renew);
    }

    @ParameterizedTest
    @CsvSource({
        "CND-PW-LOBBY, GROUP",
        "CND-NO-HEALTH, GROUP",
        "CND-OPERATOR-CHECK, CONTACT_POINT",
        "CND-LOCAL-DECISION, CONTACT_POINT",
        "CND-NEW-AND-UNKNOWN, CONTACT_POINT",
        "CND-AVV, RECORD",
        "CND-AGREEMENT, RECORD",
        "CND-ORG-CONTRACT, RECORD"
    })
    void everyConditionHasSomebodyWhoSeesToIt(String code, ConditionKeeper keeper) {
        assertThat(ConditionPolicy.keeper(code)).isEqualTo(keeper);
    }

    @ParameterizedTest
    @CsvSource({
        "ORGANISATION, YES_STANDARD, true",
        "ORGANISATION, YES_ON_REQUEST, true",
        "ORGANISATION, UNKNOWN, true",
        "ORGANISATION, '', true",
        "ORGANISATION, NOT_NEEDED_SELF_OPERATED, false",
        "ORGANISATION, NOT_NEEDED_TELECOM, false",
        "ORGANISATION, PROVIDER_IS_CONTROLLER, false",
        "GROUP, YES_STANDARD, false",
        "GROUP, UNKNOWN, false"
    })
    void onlyAnOrganisationNeedsAProcessorContract(
            AssessmentProfile profile, String answer, boolean needed) {
        assertThat(ConditionPolicy.isContractNeeded(profile, answer)).isEqualTo(needed);
    }

    @Test
    void theContractIsMetByItsDay() {
        assertThat(recorded("CND-AVV", signed(DAY)).metOn()).isEqualTo(DAY);
        assertThat(recorded("CND-AVV", signed(DAY.plusDays(1))).met()).isFalse();
        assertThat(recorded("CND-AVV", UseTerms.unknown()).met()).isFalse();
        assertThat(recorded("CND-ORG-CONTRACT", signed(DAY)).met()).isFalse();
    }

    @Test
    void theAgreementIsMetOnlyWhileItCounts() {
        for (AgreementState value : AgreementState.values()) {
            AgreementStanding standing =
                    new AgreementStanding(value, 1L, DAY, DAY.plusYears(1), List.of(), false);
            ConditionState state =
                    ConditionPolicy.recorded(
                            condition("CND-AGREEMENT"), UseTerms.unknown(), standing, DAY);

            assertThat(state.met()).isEqualTo(value == AgreementState.COUNTS);
        }
        assertThat(recorded("CND-AGREEMENT", UseTerms.unknown()).met()).isFalse();
    }

    private static ConditionState recorded(String code, UseTerms terms) {
        return ConditionPolicy.recorded(condition(code), terms, null, DAY);
    }

    private static UseTerms signed(LocalDate on) {
        return new UseTerms(null, null, null, null, ContractParty.CONTACT_POINT, on, null, null);
    }

    private static ConditionState state(String code, List<Confirmation> history) {
        return ConditionPolicy.confirmed(condition(code), history, DAY);
    }

    private static CodedText condition(String code) {
        return new CodedText(code, new LocalText("Auflage.", "Condition."));
    }

    private static Confirmation said(String code, boolean confirmed, LocalDate on) {
        return new Confirmation(
                code, confirmed, on.atTime(12, 0).atZone(ClockProducer.ZONE).toInstant(), "Ute");
    }
}
