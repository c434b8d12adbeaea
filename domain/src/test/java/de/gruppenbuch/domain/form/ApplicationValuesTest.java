package de.gruppenbuch.domain.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApplicationValuesTest {

    @Test
    void everyValueHasANameInBothLanguages() {
        assertThat(ApplicationValues.all()).hasSizeGreaterThan(200);
        for (ApplicationValue value : ApplicationValues.all()) {
            assertThat(value.label().de()).as(value.key()).contains(" › ");
            assertThat(value.label().en()).as(value.key()).contains(" › ");
            assertThat(ApplicationValues.find(value.key())).containsSame(value);
        }
        assertThat(label("account.iban")).isEqualTo("Konto › IBAN");
        assertThat(label("person2.phone")).isEqualTo("Zweite Ansprechperson › Telefon");
        assertThat(label("expense.1.AMOUNT")).isEqualTo("Kostenplan › Zeile 1 › Betrag");
    }

    @Test
    void noTwoValuesHaveOneName() {
        List<String> labels =
                ApplicationValues.all().stream().map(value -> value.label().de()).toList();
        Set<String> seen = new HashSet<>();

        assertThat(labels).filteredOn(label -> !seen.add(label)).isEmpty();
    }

    @Test
    void everyTypeHasAFormat() {
        for (ValueType type : ValueType.values()) {
            assertThat(ValueFormat.of(type)).as(type.name()).isNotEmpty();
        }
    }

    @Test
    void everyValueOfTheSampleIsRead() {
        for (ApplicationValue value : ApplicationValues.all()) {
            value.in(FormContent.sample(2027))
                    .ifPresent(
                            content ->
                                    assertThat(
                                                    AnswerFormatter.text(
                                                            content,
                                                            ValueFormat.of(value.type()).get(0)))
                                            .as(value.key())
                                            .isNotBlank());
        }
    }

    private static String label(String key) {
        return ApplicationValues.find(key).orElseThrow().label().de();
    }
}
