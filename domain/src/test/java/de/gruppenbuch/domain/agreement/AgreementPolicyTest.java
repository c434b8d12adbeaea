package de.gruppenbuch.domain.agreement;

import static de.gruppenbuch.domain.WorkFixture.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import de.gruppenbuch.domain.assessment.ToolCategory;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate UNTIL = LocalDate.of(2027, 3, 31);

    private final AgreementTemplate template = new AgreementCatalogue().template();
    private final List<AgreementItem> all = AgreementPolicy.applicable(template, Set.of());

    @Test
    void aVideoConferenceNeedsEveryItemATelephoneConferenceNothingAboutTheScreen() {
        assertThat(applicable(ToolCategory.VIDEO_CONFERENCE)).hasSize(21);
        assertThat(applicable(ToolCategory.PHONE_CONFERENCE))
                .hasSize(18)
                .doesNotContain("AG-A4", "AG-X5", "AG-X6");
        assertThat(applicable(ToolCategory.MESSENGER)).hasSize(19).contains("AG-A4");
        assertThat(applicable(ToolCategory.MESSENGER, ToolCategory.VIDEO_CONFERENCE)).hasSize(21);
    }

    @Test
    void withoutAToolForMeetingsEveryItemApplies() {
        assertThat(applicable()).hasSize(21);
        assertThat(applicable(ToolCategory.SCHEDULING)).hasSize(21);
    }

    @ParameterizedTest
    @EnumSource
    void onlyToolsThatPeopleTalkByNeedAnAgreement(ToolCategory category) {
        boolean talk =
                Set.of("VIDEO_CONFERENCE", "PHONE_CONFERENCE", "MESSENGER")
                        .contains(category.name());

        assertThat(AgreementPolicy.concerns(category)).isEqualTo(talk);
    }

    @Test
    void itIsCompleteWhenEveryRequiredItemIsAgreedHoweverTheOthersAreAnswered() {
        Map<String, ItemAnswer> answers = required();

        assertThat(AgreementPolicy.open(all, answers)).isEmpty();
        answers.put("AG-X2", ItemAnswer.NOT_AGREED);
        answers.put("AG-X3", ItemAnswer.OPEN);
        assertThat(AgreementPolicy.open(all, answers)).isEmpty();
    }

    @Test
    void eachRequiredItemThatIsNotAgreedKeepsItFromCounting() {
        for (AgreementItem item : all.stream().filter(AgreementItem::required).toList()) {
            for (ItemAnswer answer : List.of(ItemAnswer.NOT_AGREED, ItemAnswer.OPEN)) {
                Map<String, ItemAnswer> answers = required();
                answers.put(item.id(), answer);

                assertThat(AgreementPolicy.open(all, answers)).containsExactly(item);
            }
            Map<String, ItemAnswer> answers = required();
            answers.remove(item.id());
            assertThat(AgreementPolicy.open(all, answers)).containsExactly(item);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "AGREED, AGREED, false",
        "AGREED, NOT_AGREED, true",
        "NOT_AGREED, AGREED, true",
        "OPEN, AGREED, true",
        "OPEN, OPEN, true"
    })
    void protectingNamesTogetherIsRequiredUnlessAllKnowEachOther(
            ItemAnswer inviter, ItemAnswer participants, boolean needed) {
        Map<String, ItemAnswer> answers = required();
        answers.put("AG-P3", ItemAnswer.OPEN);
        answers.put("AG-P1", inviter);
        answers.put("AG-P2", participants);

        assertThat(ids(AgreementPolicy.open(all, answers)).contains("AG-P3")).isEqualTo(needed);
    }

    @Test
    void whatTheToolCannotDoAndAnExceptionOfAllSettleTheirItems() {
        Map<String, ItemAnswer> answers = required();
        answers.put("AG-B4", ItemAnswer.TOOL_CANNOT);
        answers.put("AG-X5", ItemAnswer.TOOL_CANNOT);
        answers.put("AG-X6", ItemAnswer.EXCEPTION_AGREED);

        assertThat(AgreementPolicy.open(all, answers)).isEmpty();
        assertThat(AgreementPolicy.choices("AG-A2"))
                .containsExactly(ItemAnswer.AGREED, ItemAnswer.NOT_AGREED, ItemAnswer.OPEN);
        assertThat(AgreementPolicy.choices("AG-X6")).contains(ItemAnswer.EXCEPTION_AGREED);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24, 2027-11-24", "2028-02-29, 2029-02-28", "2027-02-28, 2028-02-28"})
    void itCountsForTwelveMonths(LocalDate agreedOn, LocalDate last) {
        assertThat(AgreementPolicy.validUntil(agreedOn)).isEqualTo(last);
    }

    @Test
    void theLastDayCountsAndTheNextDoesNot() {
        assertThat(AgreementPolicy.state(true, UNTIL, UNTIL)).isEqualTo(AgreementState.COUNTS);
        assertThat(AgreementPolicy.state(false, UNTIL, UNTIL)).isEqualTo(AgreementState.INCOMPLETE);
        assertThat(AgreementPolicy.state(true, UNTIL, UNTIL.plusDays(1)))
                .isEqualTo(AgreementState.EXPIRED);
        assertThat(AgreementPolicy.state(false, UNTIL, UNTIL.plusDays(1)))
                .isEqualTo(AgreementState.EXPIRED);
    }

    @ParameterizedTest
    @CsvSource({"61, false", "60, true", "0, true", "-1, true"})
    void peopleAreRemindedSixtyDaysBefore(int daysLeft, boolean reminded) {
        assertThat(AgreementPolicy.isToRenew(UNTIL, UNTIL.minusDays(daysLeft))).isEqualTo(reminded);
    }

    @Test
    void anAnswerThatIsNotOfferedIsRefused() {
        assertUnknown("AG-A1", ItemAnswer.TOOL_CANNOT);
        assertUnknown("AG-A1", null);
        assertUnknown("AG-P1", ItemAnswer.AGREED);
        assertUnknown("AG-ZZ", ItemAnswer.AGREED);
    }

    @Test
    void theDayMayBeTodayOrPastButNotComeLaterAndNotBeAncient() {
        assertThatCode(() -> require(TODAY, null, null)).doesNotThrowAnyException();
        assertThatCode(() -> require(TODAY.minusYears(3), null, null)).doesNotThrowAnyException();
        assertThatCode(() -> require(null, null, null)).doesNotThrowAnyException();
        assertRefused(
                () -> require(TODAY.plusDays(1), null, null), "agreedOn", "agreement.day.future");
        assertRefused(
                () -> require(TODAY.minusYears(3).minusDays(1), null, null),
                "agreedOn",
                "agreement.day.old");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_000})
    void aNumberThatCannotBeIsRefused(int invited) {
        assertRefused(
                () -> require(TODAY, invited, null), "numberInvited", "agreement.number.wrong");
    }

    @Test
    void nobodyAgreesWhoWasNotAsked() {
        assertThatCode(() -> require(TODAY, 8, 8)).doesNotThrowAnyException();
        assertRefused(() -> require(TODAY, 8, 9), "numberAgreed", "agreement.number.more");
        assertRefused(() -> require(TODAY, 8, -1), "numberAgreed", "agreement.number.wrong");
    }

    @Test
    void toConcludeItDayAndWayMustBeKnownAndNumbersNotContradictTheAnswers() {
        Map<String, ItemAnswer> answers = required();
        SignOffMethod oral = SignOffMethod.ORAL_RECORDED;

        assertRefused(
                () -> conclude(new SignOff(null, oral, null, null), answers),
                "agreedOn",
                "agreement.day.missing");
        assertRefused(
                () -> conclude(new SignOff(TODAY, null, null, null), answers),
                "method",
                "agreement.method.missing");
        assertRefused(
                () -> conclude(new SignOff(TODAY, oral, 8, 7), answers),
                "numberAgreed",
                "agreement.number.notAll");
        answers.put("AG-P4", ItemAnswer.NOT_AGREED);
        assertThatCode(() -> conclude(new SignOff(TODAY, oral, 8, 7), answers))
                .doesNotThrowAnyException();
    }

    private void assertUnknown(String item, ItemAnswer answer) {
        AnswerSection command =
                new AnswerSection(AgreementSection.DURING, List.of(new GivenAnswer(item, answer)));
        assertRefused(
                () -> AgreementPolicy.requireAnswers(template, command),
                "answers",
                "agreement.answer.unknown");
    }

    private static void require(LocalDate day, Integer invited, Integer agreed) {
        AgreementPolicy.requireSignOff(new SignOff(day, null, invited, agreed), TODAY);
    }

    private static void conclude(SignOff signOff, Map<String, ItemAnswer> answers) {
        AgreementPolicy.requireConcludable(signOff, answers);
    }

    private Map<String, ItemAnswer> required() {
        return new HashMap<>(
                all.stream()
                        .filter(AgreementItem::required)
                        .collect(Collectors.toMap(AgreementItem::id, item -> ItemAnswer.AGREED)));
    }

    private List<String> applicable(ToolCategory... categories) {
        return ids(AgreementPolicy.applicable(template, Set.of(categories)));
    }

    private static List<String> ids(List<AgreementItem> items) {
        return items.stream().map(AgreementItem::id).toList();
    }
}
