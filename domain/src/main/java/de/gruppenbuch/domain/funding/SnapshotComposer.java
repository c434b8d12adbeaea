package de.gruppenbuch.domain.funding;

import static de.gruppenbuch.domain.funding.FundingTexts.word;

import de.gruppenbuch.domain.contactpoint.ContactPointDetails;
import de.gruppenbuch.domain.contactpoint.ContactPointService;
import de.gruppenbuch.domain.group.BankDetails;
import de.gruppenbuch.domain.group.EligibilityFacts;
import de.gruppenbuch.domain.group.GroupDetails;
import de.gruppenbuch.domain.group.PersonDetails;
import de.gruppenbuch.domain.security.ContactPointScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Copies everything that a report needs into one record, in German words. */
@ApplicationScoped
public class SnapshotComposer {

    private static final int SCHEMA = 1;

    @Inject private ApplicationReader reader;
    @Inject private ToolEvidenceComposer evidence;
    @Inject private ProfileService profileService;
    @Inject private ContactPointService contactPointService;

    FundingSnapshot compose(ContactPointScope scope, FundingApplication application) {
        ApplicationFacts facts = reader.facts(scope, application);
        ContactPointDetails office = contactPointService.own();
        FunderRow funder = profileService.getFunder(application.funderKey());
        List<OpenTask> tasks = CompletenessPolicy.openTasks(facts);
        List<OpenTask> blocking = tasks.stream().filter(OpenTask::blocking).toList();
        GroupDetails group = facts.group();
        return new FundingSnapshot(
                SCHEMA,
                application.number(),
                application.kind(),
                application.applicationKind(),
                application.fundingYear(),
                office.land(),
                facts.today(),
                new FundingSnapshot.Funder(
                        funder.name(),
                        funder.address(),
                        orEmpty(facts.statements().funderReference())),
                office(office),
                group(group),
                persons(group),
                facts(group.facts()),
                bank(group.bank()),
                application.project(),
                facts.expenses().stream().map(SnapshotComposer::expense).toList(),
                facts.incomes().stream().map(SnapshotComposer::income).toList(),
                facts.expenseCents(),
                facts.incomeCents(),
                FundingCalculator.requested(facts.expenseCents(), facts.incomeCents()),
                statements(facts.statements()),
                evidence.compose(scope, group, reader.requests(facts.expenses())),
                FundingTexts.declarations(),
                enclosures(application, facts.profile()),
                blocking.stream().map(task -> task.text().de()).toList(),
                blocking.isEmpty());
    }

    private static FundingSnapshot.Office office(ContactPointDetails office) {
        String address = address(office.street(), office.postalCode(), office.city());
        return new FundingSnapshot.Office(
                office.name(), office.carrier(), address, office.phone(), office.email());
    }

    private static FundingSnapshot.Group group(GroupDetails group) {
        return new FundingSnapshot.Group(
                group.name(),
                group.street(),
                group.postalCode(),
                group.city(),
                word(group.meetingMode()),
                group.meetingPlace(),
                orEmpty(group.facts().catchmentArea()),
                group.website(),
                group.topic().name().de(),
                group.topicDetail());
    }

    private static List<FundingSnapshot.Person> persons(GroupDetails group) {
        List<FundingSnapshot.Person> result = new ArrayList<>();
        result.add(person(1, group.first()));
        group.second().ifPresent(second -> result.add(person(2, second)));
        return result;
    }

    private static FundingSnapshot.Person person(int position, PersonDetails person) {
        return new FundingSnapshot.Person(
                position,
                person.firstName(),
                person.lastName(),
                address(person.street(), person.postalCode(), person.city()),
                person.phone(),
                person.email());
    }

    private static FundingSnapshot.Facts facts(EligibilityFacts facts) {
        return new FundingSnapshot.Facts(
                facts.foundedMonth() == null
                        ? ""
                        : String.format(
                                "%02d/%d",
                                facts.foundedMonth().getMonthValue(),
                                facts.foundedMonth().getYear()),
                facts.activeMembers(),
                facts.averageParticipants(),
                word(facts.meetingFrequency()),
                facts.meetingsLastYear(),
                facts.openToNewMembers(),
                facts.professionallyLed(),
                facts.publicity().stream().sorted().map(FundingTexts::word).toList(),
                orEmpty(facts.umbrellaOrganisation()),
                word(facts.legalForm()));
    }

    private static FundingSnapshot.Bank bank(BankDetails bank) {
        return new FundingSnapshot.Bank(
                word(bank.type()),
                orEmpty(bank.holder()),
                orEmpty(bank.bankName()),
                orEmpty(bank.iban()),
                bank.exclusive(),
                orEmpty(bank.signatories()));
    }

    private static FundingSnapshot.Expense expense(ExpenseRow line) {
        return new FundingSnapshot.Expense(
                line.position(),
                line.categoryName(),
                line.label(),
                line.justification(),
                line.amountCents(),
                line.requestNumber());
    }

    private static FundingSnapshot.Income income(IncomeRow line) {
        return new FundingSnapshot.Income(
                line.position(), word(line.kind()), line.label(), line.amountCents());
    }

    private static FundingSnapshot.Statements statements(EditStatements statements) {
        return new FundingSnapshot.Statements(
                statements.fundedLastYear(),
                statements.proofFiled(),
                statements.unspentCents(),
                statements.reservesCents(),
                orEmpty(statements.otherFunding()),
                orEmpty(statements.industryTies()),
                orEmpty(statements.signer1()),
                orEmpty(statements.signer2()),
                statements.declarationsConfirmed(),
                statements.dataUseInformed());
    }

    private static List<String> enclosures(FundingApplication application, FundingProfile profile) {
        return EnclosureRules.codes(application.applicationKind(), application.kind(), profile)
                .stream()
                .map(EnclosureRules::text)
                .toList();
    }

    private static String address(String street, String postalCode, String city) {
        String place = (postalCode + " " + city).strip();
        return Stream.of(street, place)
                .filter(part -> !part.isBlank())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
