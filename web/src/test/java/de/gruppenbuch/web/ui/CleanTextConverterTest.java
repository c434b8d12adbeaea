package de.gruppenbuch.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextConverterTest {

    private final CleanTextConverter converter = new CleanTextConverter();

    @ParameterizedTest
    @ValueSource(
            strings = {"Yılmaz", "𝔊ruppe 🌻", "مجموعة الدعم", "=SUM(A1)", "zwei\nZeilen", "a\tb"})
    void textOfEveryScriptStaysAsItIs(String typed) {
        assertThat(converter.getAsObject(null, null, typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0000", "a\u0007b", "\u001b[2J", "a\u0085b", "\ud83c", "\ufffe", "\uffff"})
    void whatNoDocumentCouldHoldIsNotClean(String typed) {
        assertThat(CleanTextConverter.isClean(typed)).isFalse();
    }

    @Test
    void endsAreTrimmedAndLinesEndTheSameWayEverywhere() {
        assertThat(converter.getAsObject(null, null, "  erste\r\nzweite \u2003"))
                .isEqualTo("erste\nzweite");
    }

    @Test
    void onlySpaceIsNothing() {
        assertThat(converter.getAsObject(null, null, " \t ")).isNull();
    }
}
