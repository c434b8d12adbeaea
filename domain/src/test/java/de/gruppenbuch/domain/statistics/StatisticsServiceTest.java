package de.gruppenbuch.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import de.gruppenbuch.domain.WorkFixture;
import de.gruppenbuch.domain.cost.AcceptRequest;
import de.gruppenbuch.domain.cost.CostFixture;
import de.gruppenbuch.domain.cost.RequestDetails;
import de.gruppenbuch.domain.funding.CreateApplication;
import de.gruppenbuch.domain.funding.FundingFixture;
import de.gruppenbuch.domain.inquiry.CountInquiry;
import de.gruppenbuch.domain.inquiry.InquiryConcern;
import de.gruppenbuch.domain.inquiry.InquiryService;
import de.gruppenbuch.domain.inquiry.InquiryWay;
import de.gruppenbuch.domain.outcome.OutcomeService;
import de.gruppenbuch.domain.outcome.RecordNotice;
import de.gruppenbuch.domain.outcome.RecordProof;
import de.gruppenbuch.domain.shared.NotFoundException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One group with money, nine more; requests of 118.80 € for 2027, sent in 2026. */
class StatisticsServiceTest {

    private static FundingFixture funding;
    private static WorkFixture work;
    private static StatisticsService statistics;
    private static long application;

    @BeforeAll
    static void start() {
        funding = new FundingFixture();
        work = funding.work;
        statistics = work.get(StatisticsService.class);
        IntStream.range(0, 6).forEach(i -> work.register("Sucht " + i, "ADDICTION"));
        IntStream.range(0, 2).forEach(i -> work.register("Seele " + i, "PSYCHE"));
        long gone = work.register("Gegangen", "METAB");
        work.change("update self_help_group set removed_at = registered_at where id = " + gone);
        work.register(work.neighbour, WorkFixture.answers("Nebenan", "PSYCHE", List.of("signal")));
        RequestDetails accepted = funding.cost.sent(CostFixture.FIT);
        funding.cost.sent(CostFixture.FIT);
        work.rig.clock().advance(Duration.ofDays(3));
        funding.cost.decide(
                accepted.number(),
                r ->
                        () ->
                                funding.cost.requests.accept(
                                        r.id(),
                                        r.version(),
                                        new AcceptRequest(10_000L, null, null)));
        CreateApplication command = FundingFixture.command(funding.cost.group, 2027, accepted.id());
        application = funding.create(command);
        inquiry(LocalDate.of(2026, 1, 1), InquiryConcern.GROUP_WANTED, "SKIN", 5);
        inquiry(LocalDate.of(2026, 11, 24), InquiryConcern.GROUP_WANTED, null, 6);
        inquiry(LocalDate.of(2026, 11, 24), InquiryConcern.OTHER, "ADDICTION", 2);
        inquiry(LocalDate.of(2025, 12, 31), InquiryConcern.OTHER, null, 9);
    }

    private static void inquiry(LocalDate day, InquiryConcern concern, String topic, int number) {
        CountInquiry command = new CountInquiry(day, InquiryWay.PHONE, concern, topic, number);
        work.asStaff(() -> work.get(InquiryService.class).count(command));
    }

    @AfterAll
    static void stop() {
        funding.close();
    }

    @Test
    void theCarrierSeesEveryNumber() {
        YearlyReport report = get(2026, Audience.CARRIER);

        assertThat(section(report, "gruppen"))
                .containsEntry("Gruppen am Stichtag", "9")
                .containsEntry("Im Jahr neu aufgenommen", "10")
                .containsEntry("Im Jahr aus der Liste genommen", "1");
        assertThat(section(report, "themen").values()).containsExactlyInAnyOrder("6", "2", "1");
        assertThat(section(report, "treffen"))
                .containsEntry("vor Ort (Präsenz)", "9")
                .containsEntry("online (virtuell)", "0");
        assertThat(section(report, "anfragen"))
                .containsEntry("Anträge auf Werkzeugkosten", "2")
                .containsEntry("Davon angenommen", "1")
                .containsEntry("Davon noch offen", "1")
                .containsEntry("Tage bis zur Entscheidung (mittlerer Wert)", "3")
                .containsEntry("Anfragen von Bürgerinnen und Bürgern", "13");
    }

    @Test
    void inquiriesOfTheYearAreToldByConcernWayAndTopic() {
        YearlyReport report = get(2026, Audience.CARRIER);

        assertThat(section(report, "anfragen-anliegen"))
                .containsEntry("Gruppe gesucht", "11")
                .containsEntry("Sonstiges", "2")
                .containsEntry("Gruppe gründen", "0");
        assertThat(section(report, "anfragen-wege"))
                .containsEntry("Telefon", "13")
                .containsEntry("E-Mail", "0");
        assertThat(section(report, "anfragen-themen"))
                .containsOnly(
                        entry("Hauterkrankungen", "5"),
                        entry("Suchterkrankungen", "2"),
                        entry("Ohne Thema gezählt", "6"));
    }

    @Test
    void aRareTopicOfInquiriesIsFoldedForTheUmbrellaBody() {
        YearlyReport report = get(2026, Audience.UMBRELLA_BODY);

        assertThat(section(report, "anfragen"))
                .containsEntry("Anfragen von Bürgerinnen und Bürgern", "13");
        assertThat(section(report, "anfragen-anliegen"))
                .containsOnly(entry("Weitere, zusammengefasst", "13"));
        assertThat(section(report, "anfragen-themen"))
                .containsOnly(
                        entry("Ohne Thema gezählt", "6"), entry("Weitere, zusammengefasst", "7"));
    }

    @Test
    void withoutAnyTopicThereIsNoTableOfTopics() {
        assertThat(section(get(2025, Audience.CARRIER), "anfragen-themen")).isEmpty();
        assertThat(section(get(2025, Audience.CARRIER), "anfragen"))
                .containsEntry("Anfragen von Bürgerinnen und Bürgern", "9");
    }

    @Test
    void moneyBelongsToItsFundingYearAndWhatIsNotRecordedIsNotInvented() {
        work.rig.clock().advance(Duration.ofDays(60));
        try {
            assertThat(section(get(2027, Audience.CARRIER), "geld"))
                    .containsEntry("Bei der Kontaktstelle beantragt", "23760")
                    .containsEntry("Von der Kontaktstelle angenommen", "10000")
                    .containsEntry("In Anträgen auf Pauschalförderung beantragt", "10000")
                    .containsEntry("In Anträgen auf Projektförderung beantragt", "0")
                    .containsEntry("Von Krankenkassen bewilligt", "noch kein Bescheid eingetragen")
                    .containsEntry("Im Verwendungsnachweis belegt", "noch kein Nachweis abgegeben");
            assertThat(section(get(2027, Audience.UMBRELLA_BODY), "geld"))
                    .containsEntry(
                            "Bei der Kontaktstelle beantragt", "unter 3 Gruppen, nicht gezeigt")
                    .containsEntry("In Anträgen auf Projektförderung beantragt", "0");
        } finally {
            work.rig.clock().advance(Duration.ofDays(-60));
        }
    }

    @Test
    void whatWasGrantedAndProvedIsSummedUpAndSmallNumbersAreGuarded() {
        OutcomeService outcomes = work.get(OutcomeService.class);
        LocalDate today = LocalDate.now(work.rig.clock());
        work.asStaff(() -> funding.snapshots.freeze(application));
        work.asStaff(
                () -> outcomes.recordNotice(application, 0, new RecordNotice(today, 9_000L, "")));
        work.asStaff(
                () -> outcomes.recordProof(application, version(), new RecordProof(9_500L, null)));
        work.rig.clock().advance(Duration.ofDays(60));
        try {
            assertThat(section(get(2027, Audience.CARRIER), "geld"))
                    .containsEntry("Von Krankenkassen bewilligt", "9000")
                    .containsEntry("Im Verwendungsnachweis belegt", "noch kein Nachweis abgegeben");
            work.asStaff(
                    () ->
                            outcomes.recordProof(
                                    application, version(), new RecordProof(9_500L, today)));
            assertThat(section(get(2027, Audience.CARRIER), "geld"))
                    .containsEntry("Von Krankenkassen bewilligt", "9000")
                    .containsEntry("Im Verwendungsnachweis belegt", "9000");
            assertThat(section(get(2027, Audience.UMBRELLA_BODY), "geld"))
                    .containsEntry("Von Krankenkassen bewilligt", "unter 3 Gruppen, nicht gezeigt")
                    .containsEntry(
                            "Im Verwendungsnachweis belegt", "unter 3 Gruppen, nicht gezeigt");
        } finally {
            work.rig.clock().advance(Duration.ofDays(-60));
            work.change("delete from application_outcome");
        }
    }

    private static long version() {
        return work.asStaff(() -> work.get(OutcomeService.class).get(application)).version();
    }

    @Test
    void theUmbrellaBodySeesNoNumberBelowThree() {
        YearlyReport report = get(2026, Audience.UMBRELLA_BODY);

        assertThat(section(report, "themen").values()).containsExactlyInAnyOrder("6", "3");
        assertThat(section(report, "themen")).containsEntry("Weitere, zusammengefasst", "3");
        assertThat(section(report, "treffen")).containsOnlyKeys("vor Ort (Präsenz)");
        assertThat(section(report, "gruppen"))
                .containsEntry("Gruppen am Stichtag", "9")
                .containsEntry("Im Jahr aus der Liste genommen", "unter 3");
        assertThat(section(report, "anfragen"))
                .containsEntry("Anträge auf Werkzeugkosten", "unter 3")
                .containsEntry("Davon angenommen", "nicht einzeln gezeigt")
                .containsEntry("Davon abgelehnt", "0")
                .containsEntry("Davon noch offen", "nicht einzeln gezeigt");
    }

    @Test
    void noNameOfAGroupOrPersonStandsInIt() {
        assertThat(get(2026, Audience.CARRIER).toString())
                .doesNotContain("Sucht 1", "Rheuma-Treff", "Ute", "Ulrich", "Nebenan");
    }

    @Test
    void onlyYearsWithDataAreThereAndAnExportIsRecorded() {
        assertThat(work.asStaff(() -> statistics.years())).containsExactly(2026, 2025);
        assertThatThrownBy(() -> get(2019, Audience.CARRIER)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> get(2035, Audience.CARRIER)).isInstanceOf(NotFoundException.class);

        work.asStaff(() -> statistics.export(2026, Audience.CARRIER));

        assertThat(work.read("select action from audit_entry where action = 'statistics.export'"))
                .hasSize(1);
    }

    private static YearlyReport get(int year, Audience audience) {
        return work.asStaff(() -> statistics.get(year, audience));
    }

    private static Map<String, String> section(YearlyReport report, String id) {
        Map<String, String> lines = new TreeMap<>();
        report.sections().stream()
                .filter(section -> section.id().equals(id))
                .flatMap(section -> section.lines().stream())
                .forEach(
                        line ->
                                lines.put(
                                        line.label().de(),
                                        line.number() == null
                                                ? line.words().de()
                                                : line.number().toString()));
        return lines;
    }
}
