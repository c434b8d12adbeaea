package de.gruppenbuch.domain.inquiry;

import static de.gruppenbuch.domain.WorkFixture.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InquiryPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @ValueSource(strings = {"2025-01-01", "2025-12-31", "2026-11-24"})
    void aDayOfThisYearOrTheLastMayBeCounted(LocalDate day) {
        assertThatCode(() -> InquiryPolicy.requireDay(day, TODAY)).doesNotThrowAnyException();
    }

    @Test
    void tomorrowAndTheYearBeforeLastAreRefused() {
        assertRefused(
                () -> InquiryPolicy.requireDay(LocalDate.of(2026, 11, 25), TODAY),
                "day",
                "inquiry.day.future");
        assertRefused(
                () -> InquiryPolicy.requireDay(LocalDate.of(2024, 12, 31), TODAY),
                "day",
                "inquiry.day.past");
    }

    @Test
    void onNewYearsDayTheYearThatHasJustEndedIsStillOpen() {
        assertThat(InquiryPolicy.firstDay(LocalDate.of(2027, 1, 1)))
                .isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 99})
    void oneToNinetyNineAtOnceMayBeCounted(int number) {
        assertThatCode(() -> InquiryPolicy.requireNumber(number)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 100})
    void otherNumbersAreRefused(int number) {
        assertRefused(() -> InquiryPolicy.requireNumber(number), "number", "inquiry.number.wrong");
    }
}
