package de.gruppenbuch.domain.group;

/**
 * A contact person of a group. Confidential: never shown in public.
 *
 * @param street, postalCode, city, email, phone empty where not known; one of email and phone is
 *     there for position 1
 */
public record PersonDetails(
        String firstName,
        String lastName,
        String street,
        String postalCode,
        String city,
        String email,
        String phone,
        Consent consent) {

    public String fullName() {
        return (firstName + " " + lastName).strip();
    }
}
