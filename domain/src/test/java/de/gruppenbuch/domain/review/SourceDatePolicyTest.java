package de.gruppenbuch.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceDatePolicyTest {

    @ParameterizedTest
    @CsvSource({
        "2026, 2026",
        "2.2026, 2026-02",
        "02.2026, 2026-02",
        "3. 2. 2026, 2026-02-03",
        "31.12.2025, 2025-12-31",
        "2026-02, 2026-02",
        "2026-02-03, 2026-02-03",
        "' 20.11.2026 ', 2026-11-20"
    })
    void aDateIsTakenAsPreciseAsItIsTyped(String typed, String iso) {
        assertThat(SourceDatePolicy.read(typed)).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gestern", "13.2026", "31.2.2026", "20.2026", "2026-20", "26", "1.1.26"})
    void whatIsNoDateIsRefused(String typed) {
        assertThat(SourceDatePolicy.read(typed)).isEmpty();
    }

    @Test
    void aMonthThatHasBegunIsNotInTheFuture() {
        LocalDate today = LocalDate.of(2026, 11, 25);

        assertThat(SourceDatePolicy.isInFuture("2026-11", today)).isFalse();
        assertThat(SourceDatePolicy.isInFuture("2026", today)).isFalse();
        assertThat(SourceDatePolicy.isInFuture("2026-11-25", today)).isFalse();
        assertThat(SourceDatePolicy.isInFuture("2026-11-26", today)).isTrue();
        assertThat(SourceDatePolicy.isInFuture("2026-12", today)).isTrue();
    }
}
