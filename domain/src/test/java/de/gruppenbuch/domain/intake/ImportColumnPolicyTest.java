package de.gruppenbuch.domain.intake;

import static de.gruppenbuch.domain.intake.ImportField.CITY;
import static de.gruppenbuch.domain.intake.ImportField.CONTACT_NAME;
import static de.gruppenbuch.domain.intake.ImportField.EMAIL;
import static de.gruppenbuch.domain.intake.ImportField.FIRST_NAME;
import static de.gruppenbuch.domain.intake.ImportField.LAST_NAME;
import static de.gruppenbuch.domain.intake.ImportField.MEETING;
import static de.gruppenbuch.domain.intake.ImportField.NAME;
import static de.gruppenbuch.domain.intake.ImportField.NONE;
import static de.gruppenbuch.domain.intake.ImportField.PHONE;
import static de.gruppenbuch.domain.intake.ImportField.POSTAL_CODE;
import static de.gruppenbuch.domain.intake.ImportField.TOPIC;
import static de.gruppenbuch.domain.intake.ImportField.TOPIC_DETAIL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportColumnPolicyTest {

    @Test
    void ourOwnListIsRecognized() {
        assertThat(
                        guess(
                                "Name der Gruppe",
                                "Thema",
                                "Postleitzahl",
                                "Ort",
                                "Treffen",
                                "Ansprechperson",
                                "Werkzeuge",
                                "Anträge"))
                .containsExactly(NAME, TOPIC, POSTAL_CODE, CITY, MEETING, CONTACT_NAME, NONE, NONE);
        assertThat(
                        guess(
                                "Name of the group",
                                "Topic",
                                "Postal code",
                                "Town",
                                "Meetings",
                                "Contact person"))
                .containsExactly(NAME, TOPIC, POSTAL_CODE, CITY, MEETING, CONTACT_NAME);
    }

    @ParameterizedTest
    @CsvSource({
        "GRUPPE, NAME",
        "Gruppenname:, NAME",
        "Krankheitsbild, TOPIC",
        "Genauer, TOPIC_DETAIL",
        "plz, POSTAL_CODE",
        "Treffart, MEETING",
        "Ansprechpartner/in, CONTACT_NAME",
        "E-Mail, EMAIL",
        "eMail-Adresse, EMAIL",
        "E-Mail (Gruppe), EMAIL",
        "Tel., PHONE",
        "Telefon privat, PHONE",
        "Gruppengröße, NONE",
        "Ortsteil, NONE",
        "Bemerkung, NONE"
    })
    void headingsAreReadHoweverTheyAreWritten(String heading, ImportField field) {
        assertThat(guess(heading)).containsExactly(field);
    }

    @Test
    void aPlainNameIsTheGroupUnlessTheGroupHasItsOwnColumn() {
        assertThat(guess("Name", "Ort")).containsExactly(NAME, CITY);
        assertThat(guess("Name", "Gruppe")).containsExactly(CONTACT_NAME, NAME);
        assertThat(guess("Gruppe", "Name", "Vorname")).containsExactly(NAME, LAST_NAME, FIRST_NAME);
    }

    @Test
    void noFieldIsGuessedTwice() {
        assertThat(guess("E-Mail", "Mail", "Telefon", "Handy", "", ""))
                .containsExactly(EMAIL, NONE, PHONE, NONE, NONE, NONE);
    }

    @Test
    void everyFieldHasAHeadingThatLeadsToIt() {
        assertThat(guess("Thema", "Schwerpunkt")).containsExactly(TOPIC, TOPIC_DETAIL);
    }

    private static List<ImportField> guess(String... headings) {
        return ImportColumnPolicy.guess(List.of(headings));
    }
}
