package de.gruppenbuch.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/hilfe",
                "/arbeit/antraege?status=SUBMITTED&seite=2",
                "/arbeit/suche?q=M%C3%BCller+Rheuma"
            })
    void addressesOfTheApplicationAreOwn(String address) {
        assertThat(Redirects.isOwn(address)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "hilfe",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "/hilfe\r\nSet-Cookie: a=b",
                "/@evil.example:80",
                "javascript:alert(1)"
            })
    void everythingElseIsNot(String address) {
        assertThat(Redirects.isOwn(address)).isFalse();
    }
}
