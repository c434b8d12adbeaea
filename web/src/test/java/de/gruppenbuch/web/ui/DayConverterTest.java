package de.gruppenbuch.web.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayConverterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.4.2027",
                "01.04.27",
                "01042027",
                "1 4 2027",
                "2027-04-01",
                "1. 4. 2027",
                "1/4/2027"
            })
    void daysAreReadAsPeopleTypeThem(String typed) {
        assertThat(DayConverter.parse(typed)).isEqualTo("2027-04-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31.02.2027",
                "29.02.2027",
                "32.1.2027",
                "1.13.2027",
                "0.4.2027",
                "2027-02-30",
                "1.4.",
                "morgen",
                "1.4.20270",
                "010420270"
            })
    void aDayThatDoesNotExistIsRefusedAndNeverChanged(String typed) {
        assertThatThrownBy(() -> DayConverter.parse(typed)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void theLeapDayExistsInLeapYears() {
        assertThat(DayConverter.parse("29.2.2028")).isEqualTo("2028-02-29");
    }

    @Test
    void whatIsShownIsReadBackUnchanged() {
        String shown = new DayConverter().getAsString(null, null, LocalDate.of(2027, 4, 1));

        assertThat(shown).isEqualTo("01.04.2027");
        assertThat(DayConverter.parse(shown)).isEqualTo("2027-04-01");
    }
}
