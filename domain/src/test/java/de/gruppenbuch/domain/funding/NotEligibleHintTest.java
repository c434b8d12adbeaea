package de.gruppenbuch.domain.funding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotEligibleHintTest {

    private final FundingCatalogue catalogue = new FundingCatalogue();

    @ParameterizedTest
    @ValueSource(strings = {"Essen für alle", "Sommerfest: essen und trinken", "Essensmarken"})
    void wordsOfWhatIsNotFundedAreNoticed(String label) {
        assertThat(catalogue.notEligibleHint(label)).startsWith("Essen (");
    }

    @Test
    void theSameLettersInsideAnotherWordAreNot() {
        assertThat(catalogue.notEligibleHint("Messenger-Dienst Signal")).isEmpty();
        assertThat(catalogue.notEligibleHint("Interessengemeinschaft")).isEmpty();
        assertThat(catalogue.notEligibleHint("Miete Gruppenraum")).isEmpty();
    }
}
