package de.gruppenbuch.domain.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferingNamePolicyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Signal | Signal | Signal",
                "BigBlueButton | Senfcall | BigBlueButton, Senfcall",
                "Zoom | Zoom Gratistarif (Basic) | Zoom Gratistarif (Basic)",
                "Nicht im Verzeichnis | '' | Nicht im Verzeichnis"
            })
    void theToolIsNamedOnceBesideItsOffering(String tool, String offering, String name) {
        assertThat(OfferingNamePolicy.fullName(tool, offering)).isEqualTo(name);
    }
}
