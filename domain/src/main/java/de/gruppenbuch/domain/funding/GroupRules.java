package de.gruppenbuch.domain.funding;

import static de.gruppenbuch.domain.funding.CompletenessPolicy.blank;
import static de.gruppenbuch.domain.funding.CompletenessPolicy.blocking;
import static de.gruppenbuch.domain.funding.CompletenessPolicy.missing;
import static de.gruppenbuch.domain.funding.CompletenessPolicy.warning;

import de.gruppenbuch.domain.group.Consent;
import de.gruppenbuch.domain.group.MeetingMode;
import de.gruppenbuch.domain.group.PersonDetails;
import de.gruppenbuch.domain.group.TopicKind;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a funder asks of the group (Leitfaden zur Selbsthilfeförderung A.5.3, versions to 2022, read
 * 2026-11-23).
 */
final class GroupRules {

    private static final String CONDITIONS = "Leitfaden zur Selbsthilfeförderung, A.5.3";
    private static final String FORM = "Antragsformulare der Länder (BY 2021, NI 2019, NW 2013)";
    private static final int MIN_MEMBERS = 6;

    private GroupRules() {}

    static List<Function<ApplicationFacts, Optional<OpenTask>>> allRules() {
        return List.of(
                GroupRules::topicMustBeHealth,
                GroupRules::seatMustBeKnown,
                GroupRules::placeMustBeKnown,
                GroupRules::firstPersonNeedsAddress,
                GroupRules::consentMustBeGiven,
                GroupRules::secondPersonMustDiffer,
                GroupRules::foundingMustBeKnown,
                GroupRules::mustBeOldEnough,
                GroupRules::needsSixMembers,
                GroupRules::frequencyMustBeKnown,
                GroupRules::mustBeOpen,
                GroupRules::mustNotBeLedByProfessionals,
                GroupRules::needsPublicity,
                GroupRules::umbrellaMustBeAnswered,
                GroupRules::legalFormMustBeKnown);
    }

    static Optional<OpenTask> seatMustBeKnown(ApplicationFacts facts) {
        return missing(blank(facts.group().street()), "SEAT_MISSING", TaskPlace.GROUP, FORM);
    }

    static Optional<OpenTask> foundingMustBeKnown(ApplicationFacts facts) {
        return missing(
                facts.group().facts().foundedMonth() == null,
                "FOUNDED_MISSING",
                TaskPlace.GROUP_FACTS,
                CONDITIONS);
    }

    static Optional<OpenTask> frequencyMustBeKnown(ApplicationFacts facts) {
        return missing(
                facts.group().facts().meetingFrequency() == null,
                "FREQUENCY_MISSING",
                TaskPlace.GROUP_FACTS,
                CONDITIONS);
    }

    static Optional<OpenTask> needsPublicity(ApplicationFacts facts) {
        return missing(
                facts.group().facts().publicity().isEmpty(),
                "PUBLICITY_MISSING",
                TaskPlace.GROUP_FACTS,
                CONDITIONS);
    }

    static Optional<OpenTask> umbrellaMustBeAnswered(ApplicationFacts facts) {
        return missing(
                blank(facts.group().facts().umbrellaOrganisation()),
                "UMBRELLA_MISSING",
                TaskPlace.GROUP_FACTS,
                FORM);
    }

    static Optional<OpenTask> legalFormMustBeKnown(ApplicationFacts facts) {
        return missing(
                facts.group().facts().legalForm() == null,
                "LEGAL_FORM_MISSING",
                TaskPlace.GROUP_FACTS,
                FORM);
    }

    static Optional<OpenTask> topicMustBeHealth(ApplicationFacts facts) {
        boolean other = facts.group().topic().kind() != TopicKind.HEALTH;
        return missing(
                other,
                "TOPIC_NOT_HEALTH",
                TaskPlace.GROUP,
                "§ 20h Abs. 1 SGB V; Leitfaden, Anlage 2");
    }

    static Optional<OpenTask> placeMustBeKnown(ApplicationFacts facts) {
        boolean needed = facts.group().meetingMode() != MeetingMode.ONLINE;
        return missing(
                needed && blank(facts.group().meetingPlace()),
                "PLACE_MISSING",
                TaskPlace.GROUP,
                FORM);
    }

    static Optional<OpenTask> firstPersonNeedsAddress(ApplicationFacts facts) {
        PersonDetails first = facts.group().first();
        boolean incomplete =
                blank(first.street()) || blank(first.postalCode()) || blank(first.city());
        return missing(incomplete, "PERSON_ADDRESS_MISSING", TaskPlace.GROUP_PERSONS, FORM);
    }

    static Optional<OpenTask> consentMustBeGiven(ApplicationFacts facts) {
        boolean open =
                facts.group().first().consent() != Consent.GIVEN
                        || facts.group()
                                .second()
                                .filter(second -> second.consent() != Consent.GIVEN)
                                .isPresent();
        return missing(open, "CONSENT_MISSING", TaskPlace.GROUP_PERSONS, "Art. 6, 7 und 9 DSGVO");
    }

    static Optional<OpenTask> secondPersonMustDiffer(ApplicationFacts facts) {
        Optional<PersonDetails> second = facts.group().second();
        if (second.isEmpty()) {
            return Optional.of(blocking("SECOND_PERSON_MISSING", TaskPlace.GROUP_PERSONS, FORM));
        }
        boolean same = second.get().fullName().equalsIgnoreCase(facts.group().first().fullName());
        return missing(same, "SAME_PERSON", TaskPlace.GROUP_PERSONS, FORM);
    }

    /**
     * A rule of single Länder (HE 3 months, HB, HH, SH 6 months); a warning, because offices may
     * know an exception.
     */
    static Optional<OpenTask> mustBeOldEnough(ApplicationFacts facts) {
        YearMonth founded = facts.group().facts().foundedMonth();
        Optional<Long> months = facts.profile().number("minAgeMonths");
        if (founded == null || months.isEmpty()) {
            return Optional.empty();
        }
        boolean young = founded.plusMonths(months.get()).isAfter(YearMonth.from(facts.today()));
        return young
                ? Optional.of(
                        warning(
                                "GROUP_TOO_YOUNG",
                                TaskPlace.GROUP_FACTS,
                                facts.profile().get("minAgeMonths").source(),
                                months.get()))
                : Optional.empty();
    }

    static Optional<OpenTask> needsSixMembers(ApplicationFacts facts) {
        Integer members = facts.group().facts().activeMembers();
        if (members == null) {
            return Optional.of(blocking("MEMBERS_MISSING", TaskPlace.GROUP_FACTS, CONDITIONS));
        }
        return members < MIN_MEMBERS
                ? Optional.of(
                        blocking("MEMBERS_TOO_FEW", TaskPlace.GROUP_FACTS, CONDITIONS, members))
                : Optional.empty();
    }

    static Optional<OpenTask> mustBeOpen(ApplicationFacts facts) {
        Boolean open = facts.group().facts().openToNewMembers();
        return open == null
                ? Optional.of(blocking("OPEN_MISSING", TaskPlace.GROUP_FACTS, CONDITIONS))
                : missing(!open, "NOT_OPEN", TaskPlace.GROUP_FACTS, CONDITIONS);
    }

    static Optional<OpenTask> mustNotBeLedByProfessionals(ApplicationFacts facts) {
        Boolean led = facts.group().facts().professionallyLed();
        return led == null
                ? Optional.of(blocking("LED_MISSING", TaskPlace.GROUP_FACTS, CONDITIONS))
                : missing(led, "PROFESSIONALLY_LED", TaskPlace.GROUP_FACTS, CONDITIONS);
    }
}
