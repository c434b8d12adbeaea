package de.gruppenbuch.domain.tool;

import static de.gruppenbuch.domain.WorkFixture.assertRefused;
import static de.gruppenbuch.domain.tool.OfferingFixture.DAY;
import static org.assertj.core.api.Assertions.assertThatCode;

import de.gruppenbuch.domain.assessment.AssessmentStatus;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ToolUsePolicyTest {

    private static final LocalDate END = LocalDate.of(2025, 5, 5);
    private static final OfferingRow SKYPE = OfferingFixture.ended("skype", END);
    private static final OfferingRow SERVER = OfferingFixture.ended("server", null);
    private static final OfferingRow ALIVE =
            OfferingFixture.offering("alive", AssessmentStatus.ADVISED_AGAINST);

    @Test
    void aUseEndsOnTheDayItBeginsAtTheEarliest() {
        assertThatCode(() -> ToolUsePolicy.requireOrder(use(END, END))).doesNotThrowAnyException();
        assertThatCode(() -> ToolUsePolicy.requireOrder(use(null, END))).doesNotThrowAnyException();
        assertRefused(
                () -> ToolUsePolicy.requireOrder(use(END, END.minusDays(1))),
                "until",
                "tool.use.untilBeforeSince");
    }

    @Test
    void aLivingToolMayBeChosenHoweverItIsJudged() {
        assertAllowed(ALIVE, use(DAY, null), Optional.empty());
    }

    @Test
    void anEndedToolCannotBeChosenAnew() {
        assertEnded(SKYPE, use(DAY, null), Optional.empty());
        assertEnded(SKYPE, use(null, END.plusDays(1)), Optional.of("alive"));
        assertEnded(SERVER, use(null, DAY.plusDays(1)), Optional.empty());
    }

    @Test
    void whatWasUsedWhileItLivedMayBeRecordedAsHistory() {
        assertAllowed(SKYPE, use(null, END), Optional.empty());
        assertAllowed(SERVER, use(null, DAY), Optional.empty());
    }

    @Test
    void aUseThatNamesTheEndedToolAlreadyMayBeChanged() {
        assertAllowed(SKYPE, use(null, null), Optional.of("skype"));
    }

    private static void assertAllowed(
            OfferingRow offering, RecordToolUse command, Optional<String> before) {
        assertThatCode(() -> ToolUsePolicy.requireSelectable(offering, command, before, DAY))
                .doesNotThrowAnyException();
    }

    private static void assertEnded(
            OfferingRow offering, RecordToolUse command, Optional<String> before) {
        assertRefused(
                () -> ToolUsePolicy.requireSelectable(offering, command, before, DAY),
                "offeringId",
                "tool.use.ended");
    }

    private static RecordToolUse use(LocalDate since, LocalDate until) {
        return new RecordToolUse("x", "Gruppentreffen", since, until);
    }
}
