package de.gruppenbuch.domain.tool;

import static de.gruppenbuch.domain.WorkFixture.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.WorkFixture;
import de.gruppenbuch.domain.assessment.ProtectionLevel;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class UseTermsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static WorkFixture work;
    private static ToolUseService uses;

    @BeforeAll
    static void start() {
        work = new WorkFixture();
        uses = work.get(ToolUseService.class);
    }

    @AfterAll
    static void stop() {
        work.close();
    }

    @Test
    void allTermsOfAUseAreKept() {
        UseTerms terms =
                new UseTerms(
                        WayOfUse.MEETING,
                        " Pro ",
                        ToolHost.OTHER_COMPANY,
                        "Rechenzentrum Beispiel",
                        ContractParty.ASSOCIATION,
                        TODAY.minusDays(1),
                        ProtectionLevel.HIGH,
                        true);
        long use = record(work.register("Alles"), "zoom-pro", terms);

        assertThat(get(use).terms())
                .isEqualTo(
                        new UseTerms(
                                WayOfUse.MEETING,
                                "Pro",
                                ToolHost.OTHER_COMPANY,
                                "Rechenzentrum Beispiel",
                                ContractParty.ASSOCIATION,
                                TODAY.minusDays(1),
                                ProtectionLevel.HIGH,
                                true));
    }

    @Test
    void whatIsNotSaidAboutTheTermsStaysAsItIs() {
        long use = record(work.register("Bleibt"), "signal", party(ContractParty.PRIVATE_PERSON));
        work.asStaff(
                () ->
                        uses.edit(
                                use,
                                get(use).version(),
                                new RecordToolUse("signal", "Neu", null, null)));

        assertThat(get(use).purpose()).isEqualTo("Neu");
        assertThat(get(use).terms().party()).isEqualTo(ContractParty.PRIVATE_PERSON);
    }

    @Test
    void aContractOfTomorrowAndANamelessFirmAreRefused() {
        long group = work.register("Verweigert");
        UseTerms tomorrow =
                new UseTerms(null, null, null, null, null, TODAY.plusDays(1), null, null);
        UseTerms nameless =
                new UseTerms(null, null, ToolHost.OTHER_COMPANY, " ", null, null, null, null);

        assertRefused(
                () -> record(group, "signal", tomorrow), "contractOn", "tool.use.contract.future");
        assertRefused(
                () -> record(group, "signal", nameless), "hostName", "tool.use.hostName.missing");
    }

    private static UseTerms party(ContractParty party) {
        return new UseTerms(null, null, null, null, party, null, null, null);
    }

    private static long record(long group, String offering, UseTerms terms) {
        return work.asStaff(
                () -> uses.record(group, new RecordToolUse(offering, "x", null, null, terms)));
    }

    private static ToolUseRow get(long use) {
        return work.asStaff(() -> uses.get(use));
    }
}
