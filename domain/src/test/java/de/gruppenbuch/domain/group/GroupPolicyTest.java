package de.gruppenbuch.domain.group;

import static de.gruppenbuch.domain.WorkFixture.assertRefused;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupPolicyTest {

    @Test
    void eMailOrTelephoneIsEnoughToReachAGroup() {
        assertThatCode(() -> GroupPolicy.requireReachable("ute@gruppe.example", " "))
                .doesNotThrowAnyException();
        assertThatCode(() -> GroupPolicy.requireReachable(null, "0231 1"))
                .doesNotThrowAnyException();
    }

    @Test
    void aGroupThatNobodyCanReachIsRefused() {
        assertRefused(
                () -> GroupPolicy.requireReachable(" ", null), "email", "group.person.unreachable");
    }

    @Test
    void onlyTheFirstPersonMustBeReachable() {
        PersonDetails silent = person("Karin", "Vogel", "");

        assertThatCode(() -> GroupPolicy.requirePerson(silent, 2)).doesNotThrowAnyException();
        assertRefused(
                () -> GroupPolicy.requirePerson(silent, 1), "email", "group.person.unreachable");
    }

    @Test
    void aPersonHasFirstAndLastName() {
        assertRefused(
                () -> GroupPolicy.requirePerson(person(" ", "Vogel", ""), 2),
                "firstName",
                "group.person.name");
        assertRefused(
                () -> GroupPolicy.requirePerson(person("Karin", null, ""), 2),
                "lastName",
                "group.person.name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4413", "441370", "D-44137", "4413x"})
    void aPostalCodeHasFiveDigits(String postalCode) {
        assertRefused(
                () -> GroupPolicy.requirePerson(person("Karin", "Vogel", postalCode), 2),
                "postalCode",
                "group.postalCode.wrong");
    }

    @Test
    void theAnswerAboutConsentIsNeeded() {
        PersonDetails person = new PersonDetails("A", "B", "", "", "", "a@b.example", "", null);

        assertRefused(
                () -> GroupPolicy.requirePerson(person, 1), "consent", "group.person.consent");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "www.beispiel.de",
                "https://müller-gruppe.example/treffen?tag=1#ort",
                "HTTP://beispiel.example:8080/"
            })
    void acceptsWebAddresses(String website) {
        assertThatCode(() -> GroupPolicy.requireWebsite(website)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "beispiel",
                "https://",
                "www.beispiel.de und noch etwas",
                "ftp://beispiel.de"
            })
    void refusesWhatIsNoWebAddress(String website) {
        assertRefused(() -> GroupPolicy.requireWebsite(website), "website", "group.website.wrong");
    }

    private static PersonDetails person(String firstName, String lastName, String postalCode) {
        return new PersonDetails(
                firstName, lastName, null, postalCode, null, null, null, Consent.GIVEN);
    }
}
