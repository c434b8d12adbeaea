package de.gruppenbuch.domain.group;

import static de.gruppenbuch.domain.WorkFixture.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IbanPolicyTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "   ",
                "DE02120300000000202051",
                "DE02 1203 0000 0000 2020 51",
                "de02 1203 0000 0000 2020 51",
                "DE02\u00a01203\u00a00000\u00a00000\u00a02020\u00a051"
            })
    void acceptsGermanAccountsHoweverTheyAreSpacedAndNothingAtAll(String iban) {
        assertThatCode(() -> IbanPolicy.require(iban)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE03120300000000202051",
                "DE02120300000000202015",
                "DE0212030000000020205",
                "DE021203000000002020511",
                "AT611904300234573201",
                "DE0212030000000020205O",
                "DE",
                "Girokonto",
                "٠DE2120300000000202051"
            })
    void refusesWrongDigitsWrongLengthAndOtherCountries(String iban) {
        assertRefused(() -> IbanPolicy.require(iban), "iban", "group.iban.wrong");
    }

    @Test
    void isKeptWithoutSpacesInUpperCase() {
        assertThat(IbanPolicy.compact("de02 1203\u00a00000")).isEqualTo("DE0212030000");
    }
}
