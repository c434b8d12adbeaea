package de.gruppenbuch.domain.funding;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.shared.Land;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlineCalculatorTest {

    @ParameterizedTest
    @CsvSource({
        "--03-31, 2026-11-24, 2027-03-31",
        "--03-31, 2027-03-30, 2027-03-31",
        "--03-31, 2027-03-31, 2027-03-31",
        "--03-31, 2027-04-01, 2028-03-31",
        "--02-29, 2026-11-24, 2027-02-28",
        "--02-29, 2028-02-29, 2028-02-29"
    })
    void theNextDeadlineIsTodayOrLater(MonthDay day, LocalDate today, LocalDate expected) {
        assertThat(DeadlineCalculator.next(day, today)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-31, 2027-01-29", // Sunday
        "2027-01-30, 2027-01-29", // Saturday
        "2027-03-29, 2027-03-25", // Easter Monday, behind Good Friday
        "2028-01-01, 2027-12-31", // New Year on a Saturday
        "2027-03-31, 2027-03-31"
    })
    void aDeadlineOnAFreeDayMovesToTheWorkingDayBefore(LocalDate day, LocalDate expected) {
        assertThat(DeadlineCalculator.lastWorkingDay(day, Land.NW)).isEqualTo(expected);
    }

    /** Laws of the Länder on holidays, each on a day from Monday to Friday. */
    @ParameterizedTest
    @CsvSource({
        "2027-01-06, BW BY ST", // Epiphany
        "2027-03-08, BE MV", // Women's Day
        "2027-05-27, BW BY HE NW RP SL", // Corpus Christi
        "2027-09-20, TH", // Children's Day
        "2028-10-31, BB HB HH MV NI SH SN ST TH", // Reformation Day
        "2027-11-01, BW BY NW RP SL", // All Saints' Day
        "2026-11-18, SN" // Day of Repentance
    })
    void holidaysAreThoseOfTheLand(LocalDate day, String laender) {
        assertThat(
                        Arrays.stream(Land.values())
                                .filter(land -> !DeadlineCalculator.isWorkingDay(day, land))
                                .map(Land::name)
                                .sorted()
                                .collect(Collectors.joining(" ")))
                .isEqualTo(laender);
    }

    @ParameterizedTest
    @EnumSource(Land.class)
    void holidaysOfAllGermanyAreFreeEverywhere(Land land) {
        for (String day :
                new String[] {
                    "2027-01-01", "2027-03-26", "2027-05-06", "2028-10-03", "2028-12-25"
                }) {
            assertThat(DeadlineCalculator.isWorkingDay(LocalDate.parse(day), land))
                    .as(day)
                    .isFalse();
        }
        assertThat(DeadlineCalculator.isWorkingDay(LocalDate.of(2026, 11, 24), land)).isTrue();
    }

    @Test
    void aPostmarkMayBeOfTheLastWorkingDay() {
        assertThat(postBy("2027-01-31", DeadlineRule.POSTMARK))
                .isEqualTo(LocalDate.parse("2027-01-29"));
    }

    @ParameterizedTest
    @EnumSource(
            value = DeadlineRule.class,
            names = {"RECEIPT", "UNKNOWN"})
    void aLetterThatMustArriveHasFiveWorkingDays(DeadlineRule rule) {
        assertThat(postBy("2027-02-15", rule)).isEqualTo(LocalDate.parse("2027-02-08"));
        assertThat(postBy("2027-03-31", rule))
                .as("over Easter")
                .isEqualTo(LocalDate.parse("2027-03-22"));
    }

    private static LocalDate postBy(String deadline, DeadlineRule rule) {
        return DeadlineCalculator.postBy(LocalDate.parse(deadline), rule, Land.NW);
    }
}
