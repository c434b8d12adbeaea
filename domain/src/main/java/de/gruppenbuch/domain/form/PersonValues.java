package de.gruppenbuch.domain.form;

import de.gruppenbuch.domain.funding.FundingSnapshot;
import de.gruppenbuch.domain.funding.TaskPlace;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The two contact persons, whole and in parts. */
final class PersonValues {

    private PersonValues() {}

    static List<ApplicationValue> all() {
        return Stream.of(person(1), person(2)).flatMap(list -> list.toList().stream()).toList();
    }

    private static ValueList person(int position) {
        return new ValueList("person" + position, TaskPlace.GROUP_PERSONS)
                .text("name", of(position, PersonValues::fullName))
                .text("lastNameFirst", of(position, p -> p.lastName() + ", " + p.firstName()))
                .text("firstName", of(position, FundingSnapshot.Person::firstName))
                .text("lastName", of(position, FundingSnapshot.Person::lastName))
                .text("address", of(position, FundingSnapshot.Person::address))
                .text("street", of(position, p -> PostalAddress.of(p.address()).street()))
                .text("postalCode", of(position, p -> PostalAddress.of(p.address()).postalCode()))
                .text("city", of(position, p -> PostalAddress.of(p.address()).city()))
                .text("place", of(position, p -> PostalAddress.of(p.address()).place()))
                .text("phone", of(position, FundingSnapshot.Person::phone))
                .text("email", of(position, FundingSnapshot.Person::email))
                .text("contact", of(position, PersonValues::contact));
    }

    private static Function<FundingSnapshot, String> of(
            int position, Function<FundingSnapshot.Person, String> part) {
        return snapshot ->
                snapshot.persons().stream()
                        .filter(person -> person.position() == position)
                        .findFirst()
                        .map(part)
                        .orElse("");
    }

    private static String fullName(FundingSnapshot.Person person) {
        return (person.firstName() + " " + person.lastName()).strip();
    }

    private static String contact(FundingSnapshot.Person person) {
        return Stream.of(fullName(person), person.address(), person.phone(), person.email())
                .filter(part -> part != null && !part.isBlank())
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }
}
