package de.gruppenbuch.domain.group;

import de.gruppenbuch.domain.shared.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.Set;

/**
 * What a funder asks about a group beyond its name; every value may be null (not known yet) except
 * publicity.
 *
 * @param foundedMonth month of the founding meeting
 * @param activeMembers people who really take part, not members of an association
 */
public record EligibilityFacts(
        YearMonth foundedMonth,
        @Min(0) @Max(9999) Integer activeMembers,
        @Min(0) @Max(9999) Integer averageParticipants,
        MeetingFrequency meetingFrequency,
        @Min(0) @Max(999) Integer meetingsLastYear,
        Boolean openToNewMembers,
        Boolean professionallyLed,
        Set<Publicity> publicity,
        @Size(max = 200) @PlainText String umbrellaOrganisation,
        LegalForm legalForm,
        @Size(max = 200) @PlainText String catchmentArea) {

    public EligibilityFacts {
        publicity = publicity == null ? Set.of() : Set.copyOf(publicity);
    }
}
