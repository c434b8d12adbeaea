package de.gruppenbuch.reports.form;

import de.gruppenbuch.domain.funding.FundingSnapshot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Blocks 0 to 4, the same in both forms: application, group, contacts, facts, account. */
final class GroupSections {

    private GroupSections() {}

    static List<FormSection> of(FundingSnapshot snapshot) {
        return List.of(
                application(snapshot),
                group(snapshot),
                contacts(snapshot),
                facts(snapshot),
                account(snapshot.bank()));
    }

    private static FormSection application(FundingSnapshot snapshot) {
        return FormSection.of(
                "0",
                "section.application",
                FormEntry.of("0.1", "fundingYear", FormValue.of(snapshot.fundingYear())),
                FormEntry.of("0.2", "fundingRegion", FormValue.of(snapshot.land().germanName())),
                FormEntry.of(
                        "0.3",
                        "leadFunder",
                        FormValue.ofLines(
                                Stream.of(snapshot.funder().name(), snapshot.funder().address()))),
                FormEntry.of(
                        "0.4",
                        "applicationKind",
                        FormValue.of(
                                FormTexts.text("ApplicationKind." + snapshot.applicationKind()))),
                FormEntry.of(
                        "0.5", "funderReference", FormValue.of(snapshot.funder().reference())));
    }

    private static FormSection group(FundingSnapshot snapshot) {
        FundingSnapshot.Group group = snapshot.group();
        String city = (group.postalCode() + " " + group.city()).strip();
        String meeting =
                group.meetingPlace().isBlank() ? group.meetingMode() : group.meetingPlace();
        FundingSnapshot.Person first = snapshot.persons().get(0);
        return FormSection.of(
                "1",
                "section.group",
                FormEntry.of("1.1", "groupName", FormValue.of(group.name())),
                FormEntry.of(
                        "1.2", "seatAddress", FormValue.ofLines(Stream.of(group.street(), city))),
                FormEntry.of("1.3", "meetingPlace", FormValue.of(meeting)),
                FormEntry.of("1.4", "catchmentArea", FormValue.of(group.catchmentArea())),
                FormEntry.of(
                        "1.5",
                        "contact",
                        FormValue.ofLines(
                                Stream.of(first.phone(), first.email(), group.website()))));
    }

    private static FormSection contacts(FundingSnapshot snapshot) {
        return FormSection.of(
                "2",
                "section.contacts",
                FormEntry.of("2.1", "contactPerson1", person(snapshot, 1)),
                FormEntry.of("2.2", "contactPerson2", person(snapshot, 2)),
                FormEntry.of(
                        "2.3",
                        "correspondenceTo",
                        FormValue.of(FormTexts.text("correspondenceTo.choice"))));
    }

    private static FormValue person(FundingSnapshot snapshot, int position) {
        Optional<FundingSnapshot.Person> found =
                snapshot.persons().stream()
                        .filter(person -> person.position() == position)
                        .findFirst();
        return found.map(
                        person ->
                                FormValue.ofLines(
                                        Stream.of(
                                                (person.firstName() + " " + person.lastName())
                                                        .strip(),
                                                person.address(),
                                                person.phone(),
                                                person.email())))
                .orElseGet(FormValue.Missing::new);
    }

    private static FormSection facts(FundingSnapshot snapshot) {
        FundingSnapshot.Group group = snapshot.group();
        FundingSnapshot.Facts facts = snapshot.facts();
        return FormSection.of(
                "3",
                "section.facts",
                FormEntry.of(
                        "3.1",
                        "topic",
                        FormValue.ofLines(Stream.of(group.topic(), group.topicDetail()))),
                FormEntry.of("3.2", "founded", FormValue.of(facts.founded())),
                FormEntry.of("3.3", "activeMembers", FormValue.of(facts.activeMembers())),
                FormEntry.of(
                        "3.3", "averageParticipants", FormValue.of(facts.averageParticipants())),
                FormEntry.of("3.4", "meetingFrequency", FormValue.of(facts.meetingFrequency())),
                FormEntry.of("3.4", "meetingsLastYear", FormValue.of(facts.meetingsLastYear())),
                FormEntry.of("3.5", "meetingMode", FormValue.of(group.meetingMode())),
                FormEntry.of("3.6", "openToNewMembers", FormValue.of(facts.openToNewMembers())),
                FormEntry.of("3.7", "professionallyLed", FormValue.of(facts.professionallyLed())),
                FormEntry.of("3.8", "publicity", FormValue.ofList(facts.publicity().stream())),
                FormEntry.of(
                        "3.9", "umbrellaOrganisation", FormValue.of(facts.umbrellaOrganisation())),
                FormEntry.of("3.10", "legalForm", FormValue.of(facts.legalForm())));
    }

    private static FormSection account(FundingSnapshot.Bank bank) {
        return FormSection.of(
                "4",
                "section.account",
                FormEntry.of("4.1", "accountType", FormValue.of(bank.type())),
                FormEntry.of("4.2", "accountHolder", FormValue.of(bank.holder())),
                FormEntry.of("4.3", "bankName", FormValue.of(bank.bankName())),
                FormEntry.of("4.4", "iban", FormValue.of(inBlocksOfFour(bank.iban()))),
                FormEntry.of("4.5", "accountExclusive", FormValue.of(bank.exclusive())),
                FormEntry.of("4.6", "accountSignatories", FormValue.of(bank.signatories())));
    }

    /** IBAN as on paper (DIN EN ISO 13616, printed form). */
    private static String inBlocksOfFour(String iban) {
        return iban.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
