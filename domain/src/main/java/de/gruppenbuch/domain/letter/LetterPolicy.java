package de.gruppenbuch.domain.letter;

import de.gruppenbuch.domain.group.Consent;
import de.gruppenbuch.domain.group.GroupDetails;
import de.gruppenbuch.domain.group.PersonDetails;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who may be written to, and how a letter is addressed. */
public final class LetterPolicy {

    private LetterPolicy() {}

    /**
     * Nobody is sent a letter who has not agreed to be written to (Art. 6 (1) a GDPR; house rule of
     * {@link Consent}). A paper that is handed over, such as the certificate, is no such letter.
     */
    public static boolean mayWrite(GroupDetails group) {
        return group.first().consent() == Consent.GIVEN;
    }

    /**
     * Lines of the address field, six at most (DIN 5008, zone of the address): the group, its first
     * contact person, street and place of the person, else of the group.
     */
    public static String address(GroupDetails group) {
        PersonDetails person = group.first();
        boolean own = !person.street().isBlank();
        return lines(
                group.name(),
                person.fullName(),
                own ? person.street() : group.street(),
                own
                        ? place(person.postalCode(), person.city())
                        : place(group.postalCode(), group.city()));
    }

    /**
     * The address of somebody who leads the group: the own one if the person is a contact person,
     * else the group's.
     */
    public static String address(GroupDetails group, String leadName) {
        Optional<PersonDetails> person =
                Stream.concat(Stream.of(group.first()), group.second().stream())
                        .filter(each -> each.fullName().equals(leadName))
                        .filter(each -> !each.street().isBlank())
                        .findFirst();
        return person.map(
                        each ->
                                lines(
                                        leadName,
                                        group.name(),
                                        each.street(),
                                        place(each.postalCode(), each.city())))
                .orElseGet(
                        () ->
                                lines(
                                        leadName,
                                        group.name(),
                                        group.street(),
                                        place(group.postalCode(), group.city())));
    }

    /** No sex is recorded, so nobody is guessed to be a Herr or a Frau. */
    public static String greeting(String name) {
        return name.isBlank()
                ? LetterTexts.word("greeting.unknown")
                : LetterTexts.word("greeting", name);
    }

    static String place(String postalCode, String city) {
        return (orEmpty(postalCode) + " " + orEmpty(city)).strip();
    }

    static String lines(String... parts) {
        return String.join("\n", filled(parts));
    }

    static String row(String... parts) {
        return String.join(", ", filled(parts));
    }

    private static List<String> filled(String... parts) {
        return Stream.of(parts)
                .map(LetterPolicy::orEmpty)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
