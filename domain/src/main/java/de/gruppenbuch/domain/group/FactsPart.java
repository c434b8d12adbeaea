package de.gruppenbuch.domain.group;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Columns behind {@link EligibilityFacts}. */
@Embeddable
public class FactsPart {

    @Column(name = "founded_month")
    private String foundedMonth;

    @Column(name = "active_members")
    private Integer activeMembers;

    @Column(name = "average_participants")
    private Integer averageParticipants;

    @Enumerated(EnumType.STRING)
    @Column(name = "meeting_frequency")
    private MeetingFrequency meetingFrequency;

    @Column(name = "meetings_last_year")
    private Integer meetingsLastYear;

    @Column(name = "open_to_new_members")
    private Boolean openToNewMembers;

    @Column(name = "professionally_led")
    private Boolean professionallyLed;

    /** Names of {@link Publicity}, separated by commas. */
    private String publicity = "";

    @Column(name = "umbrella_organisation")
    private String umbrellaOrganisation;

    @Enumerated(EnumType.STRING)
    @Column(name = "legal_form")
    private LegalForm legalForm;

    @Column(name = "catchment_area")
    private String catchmentArea;

    protected FactsPart() {}

    void take(EligibilityFacts values) {
        foundedMonth = values.foundedMonth() == null ? null : values.foundedMonth().toString();
        activeMembers = values.activeMembers();
        averageParticipants = values.averageParticipants();
        meetingFrequency = values.meetingFrequency();
        meetingsLastYear = values.meetingsLastYear();
        openToNewMembers = values.openToNewMembers();
        professionallyLed = values.professionallyLed();
        publicity =
                values.publicity().stream()
                        .map(Enum::name)
                        .sorted()
                        .collect(Collectors.joining(","));
        umbrellaOrganisation = values.umbrellaOrganisation();
        legalForm = values.legalForm();
        catchmentArea = values.catchmentArea();
    }

    EligibilityFacts toRecord() {
        Set<Publicity> known =
                Arrays.stream(publicity.split(","))
                        .filter(name -> !name.isEmpty())
                        .map(Publicity::valueOf)
                        .collect(Collectors.toSet());
        return new EligibilityFacts(
                foundedMonth == null ? null : YearMonth.parse(foundedMonth),
                activeMembers,
                averageParticipants,
                meetingFrequency,
                meetingsLastYear,
                openToNewMembers,
                professionallyLed,
                known,
                umbrellaOrganisation,
                legalForm,
                catchmentArea);
    }
}
