package de.gruppenbuch.domain.advice;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.assessment.ToolCategory;
import org.junit.jupiter.api.Test;

class HowToPolicyTest {

    @Test
    void aVideoToolInTheBrowserTakesFourSteps() {
        assertThat(HowToPolicy.steps(AdviceFixture.video("a").build()))
                .containsExactly(
                        HowToStep.HOST_NO_ACCOUNT,
                        HowToStep.SEND_LINK,
                        HowToStep.JOIN_IN_BROWSER,
                        HowToStep.GUEST_NO_ACCOUNT);
    }

    @Test
    void aTelephoneConferenceIsJoinedByPhone() {
        assertThat(
                        HowToPolicy.steps(
                                AdviceFixture.video("a")
                                        .of(ToolCategory.PHONE_CONFERENCE)
                                        .answering("S03", "ACCESS_CODE")
                                        .build()))
                .containsExactly(
                        HowToStep.HOST_NO_ACCOUNT,
                        HowToStep.ACCESS_CODE,
                        HowToStep.SEND_NUMBER,
                        HowToStep.JOIN_BY_PHONE,
                        HowToStep.GUEST_NO_ACCOUNT);
    }

    @Test
    void dialInIsNotPromisedWhereItWouldEndTheEncryption() {
        assertThat(
                        HowToPolicy.steps(
                                AdviceFixture.video("a")
                                        .answering("O03", "YES")
                                        .answering("S02", "OPTIONAL_GROUP")
                                        .build()))
                .contains(HowToStep.SWITCH_ENCRYPTION_ON)
                .doesNotContain(HowToStep.DIAL_IN);
    }

    @Test
    void anUnknownAnswerPromisesNothing() {
        assertThat(
                        HowToPolicy.steps(
                                AdviceFixture.video("a")
                                        .answering("D01", "UNKNOWN")
                                        .answering("D02", "UNKNOWN")
                                        .answering("O01", "UNKNOWN")
                                        .build()))
                .containsExactly(HowToStep.HOST_OPENS, HowToStep.SEND_LINK);
    }
}
