package de.gruppenbuch.domain.outcome;

import static de.gruppenbuch.domain.WorkFixture.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.WorkFixture;
import de.gruppenbuch.domain.funding.CorrectValue;
import de.gruppenbuch.domain.funding.FundingFixture;
import de.gruppenbuch.domain.funding.ProfileService;
import de.gruppenbuch.domain.shared.Land;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.domain.shared.RulesViolatedException;
import de.gruppenbuch.domain.shared.StaleDataException;
import de.gruppenbuch.domain.today.TodayService;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OutcomeServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static FundingFixture fixture;
    private static WorkFixture work;
    private static OutcomeService outcomes;

    @BeforeAll
    static void start() {
        fixture = new FundingFixture();
        work = fixture.work;
        outcomes = work.get(OutcomeService.class);
    }

    @AfterAll
    static void stop() {
        fixture.close();
    }

    @Test
    void aNoticeAndAProofAreRecordedAndBothCanBeTakenBack() {
        long id = putOut();
        assertThat(get(id).state()).isEqualTo(OutcomeState.AWAITED);
        assertThat(work.asStaff(() -> outcomes.rows(List.of(id)))).isEmpty();

        notice(id, new RecordNotice(TODAY, 400_00L, " AOK 4711 "));
        assertThat(get(id).state()).isEqualTo(OutcomeState.PARTLY_GRANTED);
        assertThat(get(id).notice()).contains(new GrantNotice(TODAY, 400_00, 500_00, "AOK 4711"));
        proof(id, new RecordProof(380_00L, null));
        assertThat(get(id).proof()).contains(new ProofOfUse(380_00, 20_00, null));
        assertThat(row(id)).isEqualTo(new OutcomeRow(id, get(id).state(), 400_00, null));
        proof(id, new RecordProof(410_00L, TODAY));
        assertThat(get(id).proof()).contains(new ProofOfUse(410_00, 0, TODAY));
        assertThat(row(id))
                .isEqualTo(new OutcomeRow(id, OutcomeState.PROOF_FILED, 400_00, 400_00L));

        assertRefused(
                () -> work.asStaff(() -> outcomes.takeNoticeBack(id, get(id).version())),
                "noticeOn",
                "outcome.notice.proved");
        assertThatThrownBy(() -> work.asStaff(() -> outcomes.takeProofBack(id, 77)))
                .isInstanceOf(StaleDataException.class);
        work.asStaff(() -> outcomes.takeProofBack(id, get(id).version()));
        assertThat(get(id).proof()).isEmpty();
        work.asStaff(() -> outcomes.takeNoticeBack(id, get(id).version()));
        assertThat(get(id).state()).isEqualTo(OutcomeState.AWAITED);
        assertThat(work.asStaff(() -> outcomes.rows(List.of(id)))).isEmpty();
        assertThat(
                        work.read(
                                "select action from audit_entry where action like 'outcome.%' order by id"))
                .containsSubsequence(
                        "outcome.notice",
                        "outcome.proof",
                        "outcome.takeProofBack",
                        "outcome.takeNoticeBack");
    }

    @Test
    void everyWrongInputIsNamedAtOnce() {
        long id = fixture.create(fixture.accepted(500_00));
        assertRefused(
                () -> notice(id, new RecordNotice(TODAY, 1L, null)),
                "noticeOn",
                "outcome.notice.unexported");
        work.asStaff(() -> fixture.snapshots.freeze(id));

        assertThatThrownBy(
                        () -> notice(id, new RecordNotice(TODAY.plusDays(1), null, "x".repeat(61))))
                .isInstanceOfSatisfying(
                        RulesViolatedException.class,
                        refused ->
                                assertThat(refused.all())
                                        .extracting(RuleViolatedException::field)
                                        .containsExactly("noticeOn", "grantedCents", "reference"));
        assertRefused(
                () -> notice(id, new RecordNotice(TODAY, 500_01L, "")),
                "grantedCents",
                "outcome.granted.more");
        assertRefused(
                () -> proof(id, new RecordProof(1L, TODAY)),
                "spentCents",
                "outcome.proof.ungranted");
        notice(id, new RecordNotice(TODAY, 0L, ""));
        assertThat(get(id).state()).isEqualTo(OutcomeState.REFUSED);
        assertRefused(
                () -> proof(id, new RecordProof(1L, TODAY)),
                "spentCents",
                "outcome.proof.ungranted");
    }

    @Test
    void whatWasAskedStaysWhenThePlanChangesLater() {
        long id = putOut();
        notice(id, new RecordNotice(TODAY, 500_00L, ""));
        fixture.spend(id, "Noch etwas", 100_00);
        work.asStaff(() -> fixture.snapshots.freeze(id));

        assertThat(get(id).state()).isEqualTo(OutcomeState.GRANTED);
        assertThat(get(id).notice().orElseThrow().askedCents()).isEqualTo(500_00);
    }

    @Test
    void aProofThatIsMissingWaitsOnceTheYearIsOver() {
        long id = putOut();
        notice(id, new RecordNotice(TODAY, 500_00L, ""));
        assertThat(toFile()).doesNotContain(id);
        work.rig.clock().advance(Duration.ofDays(403));
        try {
            assertThat(get(id).state()).isEqualTo(OutcomeState.PROOF_OPEN);
            assertThat(toFile()).contains(id);
            assertThat(work.asStaff(() -> work.get(TodayService.class).get()).proofToFileCount())
                    .isEqualTo(toFile().size());
            assertThat(work.asNeighbour(() -> outcomes.listProofsToFile())).isEmpty();
            proof(id, new RecordProof(500_00L, LocalDate.now(work.rig.clock())));
            assertThat(toFile()).doesNotContain(id);
        } finally {
            work.rig.clock().advance(Duration.ofDays(-403));
        }
    }

    @Test
    void theLimitOfTheLandDecidesWhetherTheShortProofIsEnough() {
        long id = putOut();
        notice(id, new RecordNotice(TODAY, 500_00L, ""));
        assertThat(get(id).shortProof().orElseThrow())
                .satisfies(
                        rule -> {
                            assertThat(rule.limitCents()).isEqualTo(1_000_00);
                            assertThat(rule.enough()).isTrue();
                        });
        work.asStaff(
                () ->
                        work.get(ProfileService.class)
                                .correct(
                                        Land.NW,
                                        new CorrectValue(
                                                "simplifiedProofLimit",
                                                "49999",
                                                2027,
                                                "Merkblatt")));
        assertThat(get(id).shortProof().orElseThrow())
                .satisfies(
                        rule -> {
                            assertThat(rule.enough()).isFalse();
                            assertThat(rule.source()).isEqualTo("Merkblatt");
                        });
        work.asStaff(
                () ->
                        work.get(ProfileService.class)
                                .dropCorrection(Land.NW, "simplifiedProofLimit"));
    }

    @Test
    void anotherContactPointReachesNothing() {
        long id = putOut();
        notice(id, new RecordNotice(TODAY, 500_00L, ""));
        long version = get(id).version();
        for (Runnable deed :
                List.<Runnable>of(
                        () -> outcomes.get(id),
                        () -> outcomes.recordNotice(id, 0, new RecordNotice(TODAY, 1L, "")),
                        () -> outcomes.recordProof(id, version, new RecordProof(1L, TODAY)),
                        () -> outcomes.takeNoticeBack(id, version),
                        () -> outcomes.takeProofBack(id, version))) {
            assertThatThrownBy(() -> work.rig.as(work.neighbour, deed))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThat(work.asNeighbour(() -> outcomes.rows(List.of(id)))).isEmpty();
        assertThat(work.asNeighbour(() -> outcomes.entries(id)).notice()).isEmpty();
    }

    /** 500 € asked for. */
    private static long putOut() {
        long id = fixture.create(fixture.accepted(500_00));
        work.asStaff(() -> fixture.snapshots.freeze(id));
        return id;
    }

    private static OutcomeDetails get(long id) {
        return work.asStaff(() -> outcomes.get(id));
    }

    private static OutcomeRow row(long id) {
        return work.asStaff(() -> outcomes.rows(List.of(id))).get(id);
    }

    private static void notice(long id, RecordNotice notice) {
        work.asStaff(() -> outcomes.recordNotice(id, get(id).version(), notice));
    }

    private static void proof(long id, RecordProof proof) {
        work.asStaff(() -> outcomes.recordProof(id, get(id).version(), proof));
    }

    private static List<Long> toFile() {
        return work.asStaff(() -> outcomes.listProofsToFile()).stream()
                .map(ProofToFile::id)
                .toList();
    }
}
