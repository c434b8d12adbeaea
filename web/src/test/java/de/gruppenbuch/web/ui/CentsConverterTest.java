package de.gruppenbuch.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CentsConverterTest {

    private final CentsConverter converter = new CentsConverter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "14,99|1499",
                "14.99|1499",
                "14,99 €|1499",
                " 14,99 |1499",
                "€ 14,99|1499",
                "14,99 Euro|1499",
                "14,99 EUR|1499",
                "14,9|1490",
                "14|1400",
                "14,-|1400",
                "14,-- €|1400",
                "0|0",
                "0,50|50",
                "1014,90|101490",
                "1.014,90|101490",
                "1.014,90 €|101490",
                "1.014|101400",
                "1 014,90|101490",
                "1\u00a0014,90\u00a0€|101490",
                "12.345.678,90|1234567890",
                "99999999,99|9999999999"
            })
    void amountsAreReadAsPeopleTypeThem(String typed, long cents) {
        assertThat(CentsConverter.parse(typed)).hasValue(cents);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14,9x",
                "vierzehn",
                "-5",
                "−5",
                "14 99",
                "1,014.90",
                "1.014.90",
                "€",
                "1.01.4",
                "14,999",
                "14,99,00",
                "1..014",
                "10.14,90",
                "123456789",
                "1e3",
                "14,99 $",
                "1４",
                "٣"
            })
    void whateverIsNoAmountIsRefused(String typed) {
        assertThat(CentsConverter.parse(typed)).isEmpty();
    }

    @Test
    void nothingTypedIsNoAmount() {
        assertThat(converter.getAsObject(null, null, "  ")).isNull();
        assertThat(converter.getAsString(null, null, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 1499, 101_490, 9_999_999_999L})
    void whatIsShownIsReadBackUnchanged(long cents) {
        String shown = converter.getAsString(null, null, cents);

        assertThat(CentsConverter.parse(shown)).hasValue(cents);
    }
}
