package de.gruppenbuch.domain.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.WorkFixture;
import de.gruppenbuch.domain.assessment.Criterion;
import de.gruppenbuch.domain.review.AssessingService;
import de.gruppenbuch.domain.review.ReviewFixture;
import de.gruppenbuch.domain.review.ReviewState;
import de.gruppenbuch.domain.security.AccessDeniedException;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.tool.ContractParty;
import de.gruppenbuch.domain.tool.RecordToolUse;
import de.gruppenbuch.domain.tool.ToolHost;
import de.gruppenbuch.domain.tool.ToolUseService;
import de.gruppenbuch.domain.tool.UseTerms;
import de.gruppenbuch.domain.tool.WayOfUse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RegisterServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static WorkFixture work;
    private static ProcessingRegister register;
    private static Caller lead;

    @BeforeAll
    static void start() {
        work = new WorkFixture();
        long first = work.register("Geheime Gruppe Eins");
        long second = work.register("Geheime Gruppe Zwei");
        long foreign =
                work.register(work.neighbour, WorkFixture.answers("Fremd", "MUSCULO", List.of()));
        record(work.staff, first, use("jitsi-hosted-avv", office(TODAY.minusDays(9), true)));
        record(work.staff, second, use("jitsi-hosted-avv", office(null, null)));
        record(work.staff, second, use("jitsi-hosted-avv", office(TODAY.minusDays(9), null)));
        record(work.staff, first, use("threema-private", UseTerms.unknown()));
        record(
                work.staff,
                first,
                new RecordToolUse("whatsapp", "Erika Muster", null, TODAY.minusDays(1)));
        record(work.neighbour, foreign, use("signal", UseTerms.unknown()));
        lead = work.rig.newLead(work.staff, first, "register@musterstadt.example");
        register = work.asStaff(() -> work.get(RegisterService.class).get());
    }

    @AfterAll
    static void stop() {
        work.close();
    }

    @Test
    void eachOfferingInUseIsOneEntryWithItsNumberOfGroups() {
        assertThat(register.entries())
                .extracting(entry -> entry.tool() + " " + entry.groups())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("Jitsi") && line.endsWith(" 2"))
                .anyMatch(line -> line.startsWith("Threema") && line.endsWith(" 1"));
        assertThat(register.takenOn()).isEqualTo(TODAY);
        assertThat(register.office()).isEqualTo("Kontaktstelle Musterstadt");
    }

    @Test
    void ownAnswersOfAContactPointCountInItsRegister() {
        AssessingService assessing = work.get(AssessingService.class);
        ReviewState state = work.asNeighbour(() -> assessing.get("signal"));
        work.rig.as(
                work.neighbour,
                () ->
                        assessing.savePage(
                                ReviewFixture.page(
                                        state, ReviewFixture.answer(Criterion.S01, "NO"))));
        ReviewState saved = work.asNeighbour(() -> assessing.get("signal"));
        work.rig.as(work.neighbour, () -> assessing.confirm(ReviewFixture.confirm(saved)));

        ProcessingRegister theirs = work.asNeighbour(() -> work.get(RegisterService.class).get());

        assertThat(theirs.entries().get(0).measures()).contains("Transportverschlüsselung: Nein");
    }

    @Test
    void anEntryTellsWhatArticle30AsksFor() {
        RegisterEntry jitsi = register.entries().get(0);

        assertThat(jitsi.purposes()).containsExactly("Treffen der Gruppe");
        assertThat(jitsi.data()).contains("Gesundheitsangaben (Art. 9 DSGVO)");
        assertThat(jitsi.recipients())
                .containsExactly("Kontaktstelle oder Träger (betreibt den Server)");
        assertThat(jitsi.thirdCountry()).isEqualTo("EU/EWR, Anbieter ohne Drittlandbezug");
        assertThat(jitsi.contracts()).containsExactly(TODAY.minusDays(9));
        assertThat(jitsi.contractsMissing()).isEqualTo(1);
        assertThat(jitsi.measures()).contains("Transportverschlüsselung: Ja");
        assertThat(jitsi.status()).containsExactly("Empfohlen (für Organisationen)");
        assertThat(jitsi.assessedOn()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(jitsi.deletion()).hasSize(2);
    }

    @Test
    void whatIsNotKnownIsSaid() {
        RegisterEntry threema = register.entries().get(1);

        assertThat(threema.parties()).containsExactly("Nicht bekannt");
        assertThat(threema.data())
                .contains("ob über Gesundheit gesprochen wird, ist nicht bekannt");
        assertThat(threema.contracts()).isEmpty();
    }

    @Test
    void nothingPersonalAndNoNameOfAGroupStandsInIt() {
        assertThat(register.toString())
                .doesNotContain("Geheime", "Ulrich", "Erika", "Absprachen mit Ute");
    }

    @Test
    void aLeadMayNotTakeItOut() {
        assertThatThrownBy(() -> work.rig.as(lead, () -> work.get(RegisterService.class).get()))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static RecordToolUse use(String offering, UseTerms terms) {
        return new RecordToolUse(offering, "Absprachen mit Ute", null, null, terms);
    }

    private static UseTerms office(LocalDate contractOn, Boolean health) {
        return new UseTerms(
                WayOfUse.MEETING,
                null,
                ToolHost.CONTACT_POINT,
                null,
                ContractParty.CONTACT_POINT,
                contractOn,
                null,
                health);
    }

    private static void record(Caller by, long group, RecordToolUse command) {
        work.rig.as(by, () -> work.get(ToolUseService.class).record(group, command));
    }
}
