package de.gruppenbuch.domain.dispatch;

import static de.gruppenbuch.domain.WorkFixture.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import de.gruppenbuch.domain.funding.NextDeadline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DispatchPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 20);

    private static final LocalDate EXPORTED = LocalDate.of(2027, 3, 18);
    private static final Instant PUT_OUT_AT = Instant.parse("2027-03-18T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2027-03-21, dispatch.day.future",
        "2027-03-17, dispatch.posted.early",
        ", dispatch.day.missing"
    })
    void aDayOfPostingThatCannotBeRightIsRefused(LocalDate day, String key) {
        assertRefused(() -> DispatchPolicy.requirePosted(day, EXPORTED, TODAY), "postedOn", key);
    }

    @Test
    void thePostMayLeaveOnTheDayOfTheExportOrToday() {
        assertThatCode(
                        () -> {
                            DispatchPolicy.requirePosted(EXPORTED, EXPORTED, TODAY);
                            DispatchPolicy.requirePosted(TODAY, EXPORTED, TODAY);
                        })
                .doesNotThrowAnyException();
        assertRefused(
                () -> DispatchPolicy.requirePosted(TODAY, null, TODAY),
                "postedOn",
                "dispatch.posted.unexported");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-19, 2027-03-18, dispatch.received.early",
        "2027-03-19, 2027-03-21, dispatch.day.future",
        "2027-03-19, , dispatch.day.missing",
        ", 2027-03-19, dispatch.received.unposted"
    })
    void aDayOfReceiptThatCannotBeRightIsRefused(LocalDate posted, LocalDate day, String key) {
        assertRefused(() -> DispatchPolicy.requireReceived(day, posted, TODAY), "receivedOn", key);
    }

    @Test
    void theStateFollowsTheDays() {
        assertThat(DispatchPolicy.state(null, null, null)).isEqualTo(DispatchState.IN_PREPARATION);
        assertThat(DispatchPolicy.state(PUT_OUT_AT, null, null)).isEqualTo(DispatchState.TO_POST);
        assertThat(DispatchPolicy.state(PUT_OUT_AT, TODAY, null)).isEqualTo(DispatchState.POSTED);
        assertThat(DispatchPolicy.state(PUT_OUT_AT, TODAY, TODAY))
                .isEqualTo(DispatchState.RECEIVED);
    }

    @Test
    void itIsLateOnceTheLastSafeDayHasPassed() {
        Optional<NextDeadline> deadline =
                Optional.of(
                        new NextDeadline(
                                LocalDate.of(2027, 3, 31),
                                LocalDate.of(2027, 3, 19),
                                -1,
                                "RECEIPT",
                                "x",
                                TODAY));

        assertThat(DispatchPolicy.isLate(null, deadline, TODAY)).isTrue();
        assertThat(DispatchPolicy.isLate(TODAY.minusDays(1), deadline, TODAY)).isFalse();
        assertThat(DispatchPolicy.isLate(null, Optional.empty(), TODAY)).isFalse();
    }
}
