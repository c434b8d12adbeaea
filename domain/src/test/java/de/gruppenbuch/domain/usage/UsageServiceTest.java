package de.gruppenbuch.domain.usage;

import static de.gruppenbuch.domain.WorkFixture.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.WorkFixture;
import de.gruppenbuch.domain.assessment.AssessmentProfile;
import de.gruppenbuch.domain.assessment.ProtectionLevel;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.shared.FileFixture;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.UploadedFile;
import de.gruppenbuch.domain.tool.ContractParty;
import de.gruppenbuch.domain.tool.RecordToolUse;
import de.gruppenbuch.domain.tool.ToolUseService;
import de.gruppenbuch.domain.tool.UseTerms;
import de.gruppenbuch.domain.tool.WayOfUse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class UsageServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static WorkFixture work;
    private static ToolUseService uses;
    private static UsageService usage;
    private static OwnUsageService own;

    @BeforeAll
    static void start() {
        work = new WorkFixture();
        uses = work.get(ToolUseService.class);
        usage = work.get(UsageService.class);
        own = work.get(OwnUsageService.class);
    }

    @AfterAll
    static void stop() {
        work.close();
    }

    @Test
    void theProfileFollowsTheContractParty() {
        long group = work.register("Partei");
        long work1 = record(group, "threema-work", party(ContractParty.PRIVATE_PERSON));
        long work2 = record(group, "threema-work", party(ContractParty.CONTACT_POINT));

        assertThat(get(work1).judgement().profile()).isEqualTo(AssessmentProfile.GROUP);
        assertThat(get(work1).combined().status()).isEqualTo(UseStatus.CONTRACT_MISMATCH);
        assertThat(get(work2).judgement().profile()).isEqualTo(AssessmentProfile.ORGANISATION);
        assertThat(get(work2).combined().status()).isEqualTo(UseStatus.CONTRACT_MISSING);
    }

    @Test
    void theProtectionWantedFollowsTheWayOfUse() {
        long group = work.register("Schutz");
        long usual = record(group, "nuudel", UseTerms.unknown());
        UseTerms exchange =
                new UseTerms(WayOfUse.EXCHANGE, null, null, null, null, null, null, null);
        long talk = record(group, "nuudel", exchange);
        UseTerms health = new UseTerms(null, null, null, null, null, null, null, true);
        long ill = record(group, "nuudel", health);

        assertThat(get(usual).wanted()).isEqualTo(ProtectionLevel.LOW);
        assertThat(get(usual).healthWarning()).isFalse();
        assertThat(get(talk).wanted()).isEqualTo(ProtectionLevel.HIGH);
        assertThat(get(talk).combined().status()).isEqualTo(UseStatus.NOT_PROTECTED_ENOUGH);
        assertThat(get(ill).healthWarning()).isTrue();
    }

    @Test
    void eachConfirmationIsARowAndTakingBackIsOneToo() {
        long use = record(work.register("Auflagen"), "signal", UseTerms.unknown());
        work.asStaff(() -> usage.confirm(use, "CND-NO-ADDRESSBOOK"));
        work.asStaff(() -> usage.confirm(use, "CND-NO-ADDRESSBOOK"));
        assertThat(state(use, "CND-NO-ADDRESSBOOK").metOn()).isEqualTo(TODAY);
        assertThat(state(use, "CND-NO-ADDRESSBOOK").metBy()).isEqualTo(work.staff.name());

        work.rig.clock().advance(Duration.ofMinutes(1));
        work.asStaff(() -> usage.takeBack(use, "CND-NO-ADDRESSBOOK"));

        assertThat(state(use, "CND-NO-ADDRESSBOOK").met()).isFalse();
        assertThat(get(use).history())
                .extracting(Confirmation::confirmed)
                .containsExactly(false, true);
    }

    @Test
    void anotherOfferingNeedsConfirmationsOfItsOwn() {
        long use = record(work.register("Wechsel"), "signal", UseTerms.unknown());
        work.asStaff(() -> usage.confirm(use, "CND-PSEUDO"));
        work.asStaff(
                () ->
                        uses.edit(
                                use,
                                get(use).use().version(),
                                new RecordToolUse("threema-private", "x", null, null)));

        assertThat(state(use, "CND-PSEUDO").met()).isFalse();
        assertThat(get(use).history()).isEmpty();
    }

    @Test
    void aConditionThatARecordShowsIsNotConfirmedByHand() {
        long use = record(work.register("Nicht so"), "signal", UseTerms.unknown());

        assertRefused(
                () -> work.asStaff(() -> usage.confirm(use, "CND-AGREEMENT")),
                "code",
                "use.condition.recorded");
        assertRefused(
                () -> work.asStaff(() -> usage.confirm(use, "CND-E2EE-ON")),
                "code",
                "use.condition.unknown");
    }

    @Test
    void aLeadConfirmsWhatTheGroupKeepsAndNothingElse() {
        long group = work.register("Leitung");
        long use = record(group, "signal", UseTerms.unknown());
        long foreign = record(work.register("Andere"), "signal", UseTerms.unknown());
        Caller lead = work.rig.newLead(work.staff, group, "auflagen@musterstadt.example");

        work.rig.as(lead, () -> own.confirm(group, use, "CND-TITLE-NEUTRAL"));

        assertThat(state(use, "CND-TITLE-NEUTRAL").metBy()).isEqualTo(lead.name());
        assertRefused(
                () -> work.rig.as(lead, () -> own.confirm(group, use, "CND-TRANSFER-REVIEW")),
                "code",
                "use.condition.notYours");
        assertThatThrownBy(() -> work.rig.as(lead, () -> own.confirm(group, foreign, "CND-PSEUDO")))
                .isInstanceOf(NotFoundException.class);
        work.rig.as(lead, () -> own.takeBack(group, use, "CND-TITLE-NEUTRAL"));
        assertThat(state(use, "CND-TITLE-NEUTRAL").met()).isFalse();
    }

    @Test
    void theContractIsKeptAsAFileThatANewOneReplaces() {
        long use = record(work.register("Vertrag"), "zoom-pro", UseTerms.unknown());
        assertThat(get(use).contractFile()).isFalse();
        attach(use, FileFixture.pdf("alt"));
        attach(use, FileFixture.png());

        assertThat(get(use).contractFile()).isTrue();
        assertThat(work.asStaff(() -> usage.contract(use)).mediaType()).isEqualTo("image/png");
        assertThat(work.read("select count(*) from use_contract_file where use_id = " + use))
                .containsExactly("1");
        assertRefused(() -> attach(use, new byte[] {'M', 'Z'}), "file", "cost.file.type");
    }

    @Test
    void anotherContactPointReachesNothing() {
        long group = work.register("Unsere");
        long use = record(group, "signal", UseTerms.unknown());
        attach(use, FileFixture.png());
        UploadedFile file = new UploadedFile("x.png", FileFixture.png());

        assertThat(work.asNeighbour(() -> usage.listForGroup(group))).isEmpty();
        for (Runnable deed :
                List.<Runnable>of(
                        () -> usage.get(use),
                        () -> usage.confirm(use, "CND-PSEUDO"),
                        () -> usage.takeBack(use, "CND-PSEUDO"),
                        () -> usage.attachContract(use, file),
                        () -> usage.contract(use))) {
            assertThatThrownBy(() -> work.rig.as(work.neighbour, deed))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    private static void attach(long use, byte[] content) {
        work.asStaff(() -> usage.attachContract(use, new UploadedFile("x", content)));
    }

    private static UseTerms party(ContractParty party) {
        return new UseTerms(null, null, null, null, party, null, null, null);
    }

    private static long record(long group, String offering, UseTerms terms) {
        return work.asStaff(
                () -> uses.record(group, new RecordToolUse(offering, "x", null, null, terms)));
    }

    private static UseDetails get(long use) {
        return work.asStaff(() -> usage.get(use));
    }

    private static ConditionState state(long use, String code) {
        return get(use).conditions().stream()
                .filter(condition -> condition.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
