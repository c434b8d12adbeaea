package de.gruppenbuch.domain.advice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDayTest {

    @ParameterizedTest
    @CsvSource({
        "2020, 2020, 0, 0",
        "2020-04, 2020, 4, 0",
        "2020-04-23, 2020, 4, 23",
        "2022-20, 2022, 0, 0",
        "2021-02-30, 2021, 2, 0",
        "undated, 0, 0, 0",
        "2020 (spring), 0, 0, 0"
    })
    void aDayIsAsPreciseAsItIsWritten(String text, int year, int month, int day) {
        assertThat(PartialDay.of(text)).isEqualTo(new PartialDay(year, month, day));
    }

    @Test
    void nothingIsAnUnknownDay() {
        assertThat(PartialDay.of(null).known()).isFalse();
        assertThat(PartialDay.of("2020").known()).isTrue();
    }

    @Test
    void daysStandInTheOrderOfTime() {
        assertThat(PartialDay.of("2020-04-23"))
                .isGreaterThan(PartialDay.of("2020-04"))
                .isLessThan(PartialDay.of("2020-05"));
    }
}
