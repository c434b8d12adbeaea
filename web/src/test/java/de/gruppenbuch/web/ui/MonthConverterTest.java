package de.gruppenbuch.web.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthConverterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3/2015",
                "03.2015",
                "3 2015",
                "2015-03",
                "März 2015",
                "maerz 2015",
                "Mär. 2015",
                "Mrz 2015",
                "March 2015"
            })
    void monthsAreReadAsPeopleTypeThem(String typed) {
        assertThat(MonthConverter.parse(typed)).isEqualTo(YearMonth.of(2015, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13/2015", "0/2015", "2015", "Lenz 2015", "März", "3/15", "Ma 2015"})
    void whateverIsNoMonthIsRefused(String typed) {
        assertThatThrownBy(() -> MonthConverter.parse(typed)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void whatIsShownIsReadBackUnchanged() {
        String shown = new MonthConverter().getAsString(null, null, YearMonth.of(2015, 3));

        assertThat(MonthConverter.parse(shown)).isEqualTo(YearMonth.of(2015, 3));
    }
}
