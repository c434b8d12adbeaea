package de.gruppenbuch.web.demo;

import static de.gruppenbuch.domain.group.MeetingMode.BOTH;
import static de.gruppenbuch.domain.group.MeetingMode.ONLINE;
import static de.gruppenbuch.domain.group.MeetingMode.ON_SITE;

import de.gruppenbuch.domain.group.AccountType;
import de.gruppenbuch.domain.group.BankDetails;
import de.gruppenbuch.domain.group.Consent;
import de.gruppenbuch.domain.group.EditGroup;
import de.gruppenbuch.domain.group.EligibilityFacts;
import de.gruppenbuch.domain.group.GroupDetails;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.group.LegalForm;
import de.gruppenbuch.domain.group.MeetingFrequency;
import de.gruppenbuch.domain.group.PersonDetails;
import de.gruppenbuch.domain.group.Publicity;
import de.gruppenbuch.domain.tool.RecordToolUse;
import de.gruppenbuch.domain.tool.ToolUseRow;
import de.gruppenbuch.domain.tool.ToolUseService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

/**
 * The fourteen groups of the made-up world: from just registered to completely described, one
 * removed.
 */
@Dependent
public class DemoGroups {

    private static final SampleGroup MUSCULO =
            SampleGroup.of("Leben mit Rheuma", "MUSCULO", BOTH, "Leyla Yılmaz");
    private static final SampleGroup PSYCHE =
            SampleGroup.of("Licht am Horizont", "PSYCHE", BOTH, "Jörg Müller");
    private static final SampleGroup NEURO =
            SampleGroup.of("Parkinson-Treff Nord", "NEURO", ON_SITE, "Gerda Schäfer");
    private static final SampleGroup CARERS =
            SampleGroup.of("Pflegende Angehörige", "CARE_RELATIVES", ON_SITE, "Rosa Weiß");
    private static final SampleGroup DIABETES =
            SampleGroup.of("Zucker und wir", "METAB", ONLINE, "Ali Öztürk");
    private static final SampleGroup ADDICTION =
            SampleGroup.of("Frei ohne Alkohol", "ADDICTION", ON_SITE, "Bernd Krüger");
    private static final SampleGroup TINNITUS =
            SampleGroup.of("Stille im Ohr – Tinnitus", "SENSORY", ONLINE, "Maren Großmann");
    private static final SampleGroup LUNGS =
            SampleGroup.of("Atemlos? Asthma und COPD", "ALLERGY", BOTH, "Dörte Lüders");
    private static final SampleGroup GRIEF =
            SampleGroup.of("Trauercafé am Fluss", "GRIEF", ON_SITE, "Ines Jäger");
    private static final SampleGroup CROHN =
            SampleGroup.of("Morbus Crohn im Netz", "DIGEST_URO", ONLINE, "Çiğdem Arslan");
    private static final SampleGroup REMOVED =
            SampleGroup.of("Aufgelöste Gruppe", "PAIN", ON_SITE, "Horst Beispiel");
    private static final SampleGroup LAHNTAL =
            SampleGroup.of("Rheuma-Runde Lahntal", "MUSCULO", ON_SITE, "Petra Lahn");
    private static final SampleGroup ANXIETY =
            SampleGroup.of("Mut tut gut", "PSYCHE", ONLINE, "Timo Brandt");
    private static final SampleGroup CANCER =
            SampleGroup.of("Leben nach Krebs", "TUMOR", BOTH, "Sabine Förster");

    private static final LocalDate SPRING_2020 = LocalDate.of(2020, 4, 1);

    @Inject private GroupService groupService;
    @Inject private ToolUseService toolUseService;
    @Inject private Clock clock;

    /** Groups that later steps build on. */
    record Registered(
            long rheuma, long depression, long parkinson, long angehoerige, long diabetes) {}

    Registered registerMusterstadt() {
        long rheuma = inMusterstadt(MUSCULO.using("zoom-basic", "signal"));
        complete(rheuma, 14);
        long depression = inMusterstadt(PSYCHE.using("bbb-senfcall"));
        complete(depression, 11);
        long parkinson = inMusterstadt(NEURO.using("threema-private"));
        complete(parkinson, 9);
        long carers = inMusterstadt(CARERS.using("whatsapp"));
        long diabetes = inMusterstadt(DIABETES.using("jitsi-meet-jit-si"));
        describe(diabetes, 5);
        recordEnded(inMusterstadt(ADDICTION), "skype", LocalDate.of(2025, 5, 5));
        describe(inMusterstadt(TINNITUS.using("alfaview-paid")), 7);
        recordEnded(inMusterstadt(LUNGS.using("webex-free")), "skype", LocalDate.of(2025, 5, 5));
        recordEnded(inMusterstadt(GRIEF), "hangouts", LocalDate.of(2022, 11, 1));
        recordHistory(inMusterstadt(CROHN.using("jitsi-fairmeeting")));
        long removed = inMusterstadt(REMOVED);
        groupService.remove(removed, groupService.get(removed).version());
        return new Registered(rheuma, depression, parkinson, carers, diabetes);
    }

    void registerNachbarstadt() {
        inNachbarstadt(LAHNTAL);
        complete(inNachbarstadt(ANXIETY.using("bbb-hosted-avv")), 8);
        inNachbarstadt(CANCER.using("signal"));
    }

    private long inMusterstadt(SampleGroup group) {
        return groupService.register(group.in("44137", "Musterstadt"));
    }

    private long inNachbarstadt(SampleGroup group) {
        return groupService.register(group.in("35037", "Nachbarstadt"));
    }

    /** Everything that a complete application needs. */
    private void complete(long groupId, int members) {
        describe(groupId, members);
        GroupDetails group = groupService.get(groupId);
        PersonDetails second =
                new PersonDetails(
                        "Karin",
                        "Vogel",
                        "Lindenweg 4",
                        "44139",
                        "Musterstadt",
                        "",
                        "0231 5550177",
                        Consent.GIVEN);
        groupService.editPerson(groupId, group.version(), 2, second);
        group = groupService.get(groupId);
        groupService.editBank(
                groupId,
                group.version(),
                new BankDetails(
                        AccountType.TRUST,
                        group.first().fullName(),
                        "Beispielbank Musterstadt",
                        "DE02120300000000202051",
                        true,
                        group.first().fullName() + ", Karin Vogel"));
    }

    private void describe(long groupId, int members) {
        GroupDetails group = groupService.get(groupId);
        groupService.edit(groupId, group.version(), seat(group));
        group = groupService.get(groupId);
        groupService.editPerson(groupId, group.version(), 1, withAddress(group.first()));
        group = groupService.get(groupId);
        groupService.editFacts(groupId, group.version(), facts(members));
    }

    private static EditGroup seat(GroupDetails group) {
        return new EditGroup(
                group.name(),
                group.topic().code(),
                null,
                "Bürgerstraße 7",
                group.postalCode(),
                group.city(),
                group.meetingMode(),
                "Haus der Begegnung, Raum 2",
                null);
    }

    private static PersonDetails withAddress(PersonDetails person) {
        return new PersonDetails(
                person.firstName(),
                person.lastName(),
                "Gartenstraße 21",
                "44135",
                "Musterstadt",
                person.email(),
                "0231 5550123",
                Consent.GIVEN);
    }

    private static EligibilityFacts facts(int members) {
        return new EligibilityFacts(
                YearMonth.of(2015, 3),
                members,
                Math.max(1, members - 2),
                MeetingFrequency.TWICE_MONTHLY,
                22,
                true,
                false,
                Set.of(Publicity.FLYER, Publicity.CONTACT_POINT),
                "Nein",
                LegalForm.INFORMAL,
                "Musterstadt und Umgebung");
    }

    /** A group that has changed its tool: the old use stays as history. */
    private void recordHistory(long groupId) {
        LocalDate today = LocalDate.now(clock);
        for (ToolUseRow use : toolUseService.listForGroup(groupId)) {
            toolUseService.edit(
                    use.id(),
                    use.version(),
                    new RecordToolUse(
                            use.offering().id(), "Gruppentreffen", today.minusYears(1), null));
        }
        toolUseService.record(
                groupId,
                new RecordToolUse(
                        "webex-paid", "Gruppentreffen", today.minusYears(3), today.minusYears(1)));
        recordPast(groupId, "skype", LocalDate.of(2023, 11, 1));
    }

    /** A group that has never changed from a service that has ended. */
    private void recordEnded(long groupId, String offeringId, LocalDate end) {
        long useId = recordPast(groupId, offeringId, end);
        toolUseService.edit(
                useId,
                toolUseService.get(useId).version(),
                new RecordToolUse(offeringId, "Gruppentreffen", SPRING_2020, null));
    }

    private long recordPast(long groupId, String offeringId, LocalDate end) {
        return toolUseService.record(
                groupId, new RecordToolUse(offeringId, "Gruppentreffen", SPRING_2020, end));
    }
}
