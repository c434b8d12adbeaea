package de.gruppenbuch.web.demo;

import de.gruppenbuch.domain.group.Consent;
import de.gruppenbuch.domain.group.MeetingMode;
import de.gruppenbuch.domain.group.RegisterGroup;
import java.util.List;
import java.util.Locale;

/**
 * A made-up group.
 *
 * @param contact first and last name, with a space between
 */
record SampleGroup(
        String name, String topicCode, MeetingMode mode, String contact, List<String> offerings) {

    static SampleGroup of(String name, String topicCode, MeetingMode mode, String contact) {
        return new SampleGroup(name, topicCode, mode, contact, List.of());
    }

    SampleGroup using(String... offeringIds) {
        return new SampleGroup(name, topicCode, mode, contact, List.of(offeringIds));
    }

    RegisterGroup in(String postalCode, String city) {
        String[] names = contact.split(" ");
        String email =
                (names[0] + "." + names[1]).toLowerCase(Locale.ROOT).replaceAll("[^a-z.]", "")
                        + "@gruppe.example";
        return new RegisterGroup(
                name,
                topicCode,
                null,
                postalCode,
                city,
                mode,
                names[0],
                names[1],
                email,
                null,
                Consent.GIVEN,
                offerings);
    }
}
