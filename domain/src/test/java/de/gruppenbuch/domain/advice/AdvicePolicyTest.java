package de.gruppenbuch.domain.advice;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.assessment.ProtectionLevel;
import de.gruppenbuch.domain.assessment.ToolCategory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdvicePolicyTest {

    private static final GroupNeeds UNKNOWN = GroupNeeds.unknown();

    @ParameterizedTest
    @EnumSource(
            value = AssessmentStatus.class,
            names = {"ADVISED_AGAINST", "NOT_ASSESSED", "DISCONTINUED"})
    void whatIsNotJudgedWellIsNeverNamed(AssessmentStatus status) {
        PublicOffering offering =
                AdviceFixture.video("a").judgedForGroups(status, ProtectionLevel.HIGH).build();

        assertThat(AdvicePolicy.fits(offering, UNKNOWN)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = ToolCategory.class,
            names = {"SCHEDULING", "BROADCAST", "COLLABORATION", "MESSENGER"})
    void whatIsNotForMeetingsIsNotNamed(ToolCategory category) {
        assertThat(AdvicePolicy.fits(AdviceFixture.video("a").of(category).build(), UNKNOWN))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"15, true", "16, true", "17, false"})
    void theLimitItselfStillFits(int participants, boolean fits) {
        PublicOffering offering = AdviceFixture.video("a").answering("O04", "16").build();

        assertThat(AdvicePolicy.holds(offering, participants)).isEqualTo(fits);
    }

    @Test
    void anUnknownLimitFitsWithANote() {
        GroupNeeds ten = new GroupNeeds(10, Wish.UNKNOWN, Wish.UNKNOWN, Wish.NO, Payer.UNKNOWN);

        assertThat(AdvicePolicy.suggest(ten, List.of(AdviceFixture.video("a").build())))
                .singleElement()
                .satisfies(
                        found ->
                                assertThat(found.notes())
                                        .containsExactly(AdviceNote.CAPACITY_UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource({
        "YES, BOTH, true",
        "HOST_DEPENDENT, BOTH, true",
        "PAID_OPTION, BOTH, true",
        "NO, BOTH, false",
        "UNKNOWN, BOTH, false"
    })
    void aPhoneIsEnoughWhereOneCanDialIn(String dialIn, String party, boolean fits) {
        PublicOffering offering =
                AdviceFixture.video("a").answering("O03", dialIn).answering("L06", party).build();

        assertThat(AdvicePolicy.fits(offering, phone(Payer.GROUP))).isEqualTo(fits);
    }

    @Test
    void aTelephoneConferenceNeedsNoDialInBesides() {
        PublicOffering offering =
                AdviceFixture.video("a").of(ToolCategory.PHONE_CONFERENCE).build();

        assertThat(AdvicePolicy.fits(offering, phone(Payer.GROUP))).isTrue();
    }

    @Test
    void dialInAtExtraCostDoesNotFitWhereNothingMayCost() {
        PublicOffering offering = AdviceFixture.video("a").answering("O03", "PAID_OPTION").build();

        assertThat(AdvicePolicy.fits(offering, phone(Payer.NOBODY))).isFalse();
    }

    @Test
    void dialInThatEndsTheEncryptionIsNotNamed() {
        PublicOffering offering =
                AdviceFixture.video("a")
                        .answering("O03", "YES")
                        .answering("S02", "OPTIONAL_GROUP")
                        .build();

        assertThat(AdvicePolicy.fits(offering, phone(Payer.GROUP))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "NO, true",
        "RANDOM_ID, true",
        "EMAIL_ACCOUNT, false",
        "PHONE_NUMBER, false",
        "UNKNOWN, false"
    })
    void withoutAnAccountMeansNoAddressAndNoNumber(String account, boolean fits) {
        PublicOffering offering = AdviceFixture.video("a").answering("D02", account).build();

        assertThat(AdvicePolicy.isOpen(offering, Wish.NO)).isEqualTo(fits);
        assertThat(AdvicePolicy.isOpen(offering, Wish.UNKNOWN)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            value = {"HIGH, true", "NORMAL, true", "LOW, false", "-, false"},
            nullValues = "-")
    void confidentialTalkNeedsProtection(ProtectionLevel level, boolean fits) {
        PublicOffering offering =
                AdviceFixture.video("a")
                        .judgedForGroups(AssessmentStatus.RECOMMENDED, level)
                        .build();

        assertThat(AdvicePolicy.isSafe(offering.row().assessment(), Wish.YES)).isEqualTo(fits);
        assertThat(AdvicePolicy.isSafe(offering.row().assessment(), Wish.UNKNOWN)).isEqualTo(fits);
        assertThat(AdvicePolicy.isSafe(offering.row().assessment(), Wish.NO)).isTrue();
    }

    @Test
    void aToolWithoutHealthTalkIsNotForConfidentialTalk() {
        PublicOffering offering =
                AdviceFixture.video("a")
                        .judgedForGroups(
                                AssessmentStatus.ACCEPTABLE_WITH_CONDITIONS,
                                ProtectionLevel.NORMAL,
                                "CND-NO-HEALTH")
                        .build();

        assertThat(AdvicePolicy.isSafe(offering.row().assessment(), Wish.YES)).isFalse();
    }

    @Test
    void normalProtectionForConfidentialTalkIsSaidInASentence() {
        PublicOffering normal = AdviceFixture.video("a").build();
        PublicOffering high =
                AdviceFixture.video("b")
                        .judgedForGroups(AssessmentStatus.RECOMMENDED, ProtectionLevel.HIGH)
                        .build();

        assertThat(AdvicePolicy.notes(normal, UNKNOWN)).contains(AdviceNote.PROTECTION_NORMAL);
        assertThat(AdvicePolicy.notes(high, UNKNOWN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GROUP, ORGANISATION_ONLY, false",
        "GROUP, CONSUMER_ONLY, true",
        "CONTACT_POINT, CONSUMER_ONLY, false",
        "CONTACT_POINT, ORGANISATION_ONLY, true",
        "NOBODY, ORGANISATION_ONLY, false",
        "UNKNOWN, ORGANISATION_ONLY, true",
        "GROUP, UNKNOWN, true"
    })
    void whoPaysMustBeAllowedToSign(Payer payer, String party, boolean fits) {
        PublicOffering offering = AdviceFixture.video("a").answering("L06", party).build();

        assertThat(AdvicePolicy.isPayable(offering, payer)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"0, true", "1, false", "-, false"},
            nullValues = "-")
    void whereNothingMayCostThePriceIsKnownToBeNothing(Long cents, boolean fits) {
        PublicOffering offering = AdviceFixture.video("a").at(cents).build();

        assertThat(AdvicePolicy.isPayable(offering, Payer.NOBODY)).isEqualTo(fits);
    }

    @Test
    void whereTheContactPointPaysItsJudgementCounts() {
        PublicOffering offering =
                AdviceFixture.video("a")
                        .judgedForOrganisations(AssessmentStatus.ADVISED_AGAINST)
                        .build();

        assertThat(AdvicePolicy.fits(offering, UNKNOWN)).isTrue();
        assertThat(AdvicePolicy.fits(offering, paidBy(Payer.CONTACT_POINT))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RANDOM_ID", "NO"})
    void aRandomIdIsSaid(String account) {
        PublicOffering offering = AdviceFixture.video("a").answering("D02", account).build();
        GroupNeeds open = new GroupNeeds(null, Wish.NO, Wish.NO, Wish.NO, Payer.GROUP);

        assertThat(AdvicePolicy.notes(offering, open).contains(AdviceNote.RANDOM_ID))
                .isEqualTo(account.equals("RANDOM_ID"));
    }

    private static GroupNeeds phone(Payer payer) {
        return new GroupNeeds(null, Wish.YES, Wish.UNKNOWN, Wish.UNKNOWN, payer);
    }

    private static GroupNeeds paidBy(Payer payer) {
        return new GroupNeeds(null, Wish.UNKNOWN, Wish.UNKNOWN, Wish.UNKNOWN, payer);
    }
}
