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
import de.gruppenbuch.domain.group.MeetingMode;
import de.gruppenbuch.domain.group.PersonDetails;
import de.gruppenbuch.domain.group.Publicity;
import de.gruppenbuch.domain.group.RegisterGroup;
import de.gruppenbuch.domain.tool.RecordToolUse;
import de.gruppenbuch.domain.tool.ToolUseRow;
import de.gruppenbuch.domain.tool.ToolUseService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/**
 * The fourteen groups of the made-up world: from just registered to completely described, one
 * removed.
 */
@Dependent
public class DemoGroups {

    @Inject private GroupService groupService;
    @Inject private ToolUseService toolUseService;
    @Inject private Clock clock;

    /** Groups that later steps build on. */
    record Registered(
            long rheuma, long depression, long parkinson, long angehoerige, long diabetes) {}

    Registered registerMusterstadt() {
        long rheuma =
                register(
                        "Leben mit Rheuma",
                        "MUSCULO",
                        BOTH,
                        "Leyla",
                        "Yılmaz",
                        "zoom-basic",
                        "signal");
        complete(rheuma, 14);
        long depression =
                register("Licht am Horizont", "PSYCHE", BOTH, "Jörg", "Müller", "bbb-senfcall");
        complete(depression, 11);
        long parkinson =
                register(
                        "Parkinson-Treff Nord",
                        "NEURO",
                        ON_SITE,
                        "Gerda",
                        "Schäfer",
                        "threema-private");
        complete(parkinson, 9);
        long carers =
                register(
                        "Pflegende Angehörige",
                        "CARE_RELATIVES",
                        ON_SITE,
                        "Rosa",
                        "Weiß",
                        "whatsapp");
        long diabetes =
                register("Zucker und wir", "METAB", ONLINE, "Ali", "Öztürk", "jitsi-meet-jit-si");
        describe(diabetes, 5);
        register("Frei ohne Alkohol", "ADDICTION", ON_SITE, "Bernd", "Krüger");
        long tinnitus =
                register(
                        "Stille im Ohr – Tinnitus",
                        "SENSORY",
                        ONLINE,
                        "Maren",
                        "Großmann",
                        "alfaview-paid");
        describe(tinnitus, 7);
        register("Atemlos? Asthma und COPD", "ALLERGY", BOTH, "Dörte", "Lüders", "webex-free");
        register("Trauercafé am Fluss", "GRIEF", ON_SITE, "Ines", "Jäger");
        long online =
                register(
                        "Morbus Crohn im Netz",
                        "DIGEST_URO",
                        ONLINE,
                        "Çiğdem",
                        "Arslan",
                        "jitsi-fairmeeting");
        recordHistory(online);
        long removed = register("Aufgelöste Gruppe", "PAIN", ON_SITE, "Horst", "Beispiel");
        groupService.remove(removed, groupService.get(removed).version());
        return new Registered(rheuma, depression, parkinson, carers, diabetes);
    }

    void registerNachbarstadt() {
        register("Rheuma-Runde Lahntal", "MUSCULO", ON_SITE, "Petra", "Lahn", "skype-none");
        long anxiety =
                register("Mut tut gut", "PSYCHE", ONLINE, "Timo", "Brandt", "bbb-hosted-avv");
        complete(anxiety, 8);
        register("Leben nach Krebs", "TUMOR", BOTH, "Sabine", "Förster", "signal");
    }

    private long register(
            String name,
            String topic,
            MeetingMode mode,
            String firstName,
            String lastName,
            String... offerings) {
        List<String> known =
                List.of(offerings).stream().filter(id -> !id.endsWith("-none")).toList();
        String email =
                (firstName + "." + lastName)
                                .toLowerCase(java.util.Locale.ROOT)
                                .replaceAll("[^a-z.]", "")
                        + "@gruppe.example";
        return groupService.register(
                new RegisterGroup(
                        name,
                        topic,
                        null,
                        "44137",
                        "Musterstadt",
                        mode,
                        firstName,
                        lastName,
                        email,
                        null,
                        Consent.GIVEN,
                        known));
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
        groupService.edit(
                groupId,
                group.version(),
                new EditGroup(
                        group.name(),
                        group.topic().code(),
                        null,
                        "Bürgerstraße 7",
                        group.postalCode(),
                        group.city(),
                        group.meetingMode(),
                        "Haus der Begegnung, Raum 2",
                        null));
        group = groupService.get(groupId);
        PersonDetails first = group.first();
        groupService.editPerson(
                groupId,
                group.version(),
                1,
                new PersonDetails(
                        first.firstName(),
                        first.lastName(),
                        "Gartenstraße 21",
                        "44135",
                        "Musterstadt",
                        first.email(),
                        "0231 5550123",
                        Consent.GIVEN));
        group = groupService.get(groupId);
        groupService.editFacts(
                groupId,
                group.version(),
                new EligibilityFacts(
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
                        "Musterstadt und Umgebung"));
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
    }
}
