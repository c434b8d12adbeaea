package de.gruppenbuch.domain.group;

import static java.util.stream.Collectors.joining;

import de.gruppenbuch.domain.shared.PlainText;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;

/**
 * A contact person of a group. Confidential: never shown in public.
 *
 * @param street, postalCode, city, email, phone empty where not known; one of email and phone is
 *     there for position 1
 */
public record PersonDetails(
        @Size(max = 100) @PlainText String firstName,
        @Size(max = 100) @PlainText String lastName,
        @Size(max = 200) @PlainText String street,
        String postalCode,
        @Size(max = 100) @PlainText String city,
        @Email @Size(max = 254) @PlainText String email,
        @Size(max = 50) @PlainText String phone,
        Consent consent) {

    /** E-mail address and telephone number in one line, as far as they are known. */
    public String reach() {
        return Stream.of(email, phone).filter(way -> !way.isBlank()).collect(joining(", "));
    }

    public String fullName() {
        return (firstName + " " + lastName).strip();
    }
}
