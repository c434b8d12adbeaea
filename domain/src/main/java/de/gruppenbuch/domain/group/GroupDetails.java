package de.gruppenbuch.domain.group;

import java.time.Instant;
import java.util.Optional;

/**
 * Everything the contact point knows about a group.
 *
 * @param second empty if no second contact person is recorded
 * @param removed true while a removed group can still be restored
 */
public record GroupDetails(
        long id,
        long version,
        String name,
        Topic topic,
        String topicDetail,
        String street,
        String postalCode,
        String city,
        MeetingMode meetingMode,
        String meetingPlace,
        String website,
        PersonDetails first,
        Optional<PersonDetails> second,
        EligibilityFacts facts,
        BankDetails bank,
        Instant registeredAt,
        boolean removed) {

    /** Street, postal code and place in one line; without a street only the place. */
    public String address() {
        String place = (postalCode + " " + city).strip();
        return street.isBlank() ? place : street + ", " + place;
    }
}
