package de.gruppenbuch.domain.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.funding.SnapshotRow;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomePolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 20);
    private static final LocalDate PUT_OUT = LocalDate.of(2027, 3, 18);

    /** It is the eighteenth in Germany already. */
    private static final List<SnapshotRow> SNAPSHOTS =
            List.of(
                    new SnapshotRow(9, Instant.parse("2027-06-02T10:00:00Z"), "", 900_00),
                    new SnapshotRow(8, Instant.parse("2027-03-20T10:00:00Z"), "", 500_00),
                    new SnapshotRow(7, Instant.parse("2027-03-17T23:30:00Z"), "", 400_00));

    @ParameterizedTest
    @CsvSource({
        "2027-06-21, outcome.day.future",
        "2027-03-17, outcome.notice.early",
        ", outcome.notice.day.missing",
        "2027-03-18, ",
        "2027-06-20, "
    })
    void aNoticeIsWrittenBetweenPuttingOutAndToday(LocalDate day, String key) {
        assertThat(key(OutcomePolicy.noticeDayRefusal(day, PUT_OUT, TODAY))).isEqualTo(key);
        assertThat(key(OutcomePolicy.noticeDayRefusal(day, null, TODAY)))
                .isEqualTo("outcome.notice.unexported");
    }

    @Test
    void theFirstTimeItWasPutOutCountsWhateverWasPutOutLater() {
        assertThat(SnapshotRow.firstDay(SNAPSHOTS)).contains(PUT_OUT);
        assertThat(SnapshotRow.firstDay(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-18, 40000",
        "2027-03-20, 50000",
        "2027-06-01, 50000",
        "2027-06-02, 90000",
        "2027-03-17, 0"
    })
    void theFunderWasAskedForWhatHadBeenPutOutByTheDayOfItsNotice(LocalDate day, long cents) {
        assertThat(OutcomePolicy.askedCents(SNAPSHOTS, day)).isEqualTo(cents);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 500, ",
        "500, 500, ",
        "501, 500, outcome.granted.more",
        "501, , ",
        "-1, 500, outcome.amount.negative",
        ", 500, outcome.granted.missing"
    })
    void nobodyIsGrantedMoreThanWasAskedFor(Long granted, Long asked, String key) {
        assertThat(key(OutcomePolicy.grantRefusal(granted, asked))).isEqualTo(key);
    }

    @Test
    void aFileNumberHasAtMostSixtySigns() {
        assertThat(key(OutcomePolicy.referenceRefusal("x".repeat(61))))
                .isEqualTo("outcome.reference.long");
        assertThat(OutcomePolicy.referenceRefusal(" " + "x".repeat(60))).isEmpty();
        assertThat(OutcomePolicy.referenceRefusal(null)).isEmpty();
    }

    @Test
    void onlyMoneyHasToBeProved() {
        assertThat(OutcomePolicy.unfundedRefusal(notice(1, 500))).isEmpty();
        assertThat(key(OutcomePolicy.unfundedRefusal(notice(0, 500))))
                .isEqualTo("outcome.proof.ungranted");
        assertThat(OutcomePolicy.unfundedRefusal(Optional.empty())).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"0, ", "99999999, ", "-1, outcome.amount.negative", ", outcome.spent.missing"})
    void spentIsAnAmountFromZero(Long spent, String key) {
        assertThat(key(OutcomePolicy.spentRefusal(spent))).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        ", ",
        "2027-06-20, ",
        "2027-06-01, ",
        "2027-05-31, outcome.filed.early",
        "2027-06-21, outcome.day.future"
    })
    void aProofIsHandedInBetweenTheNoticeAndTodayOrOnlyPrepared(LocalDate day, String key) {
        assertThat(key(OutcomePolicy.filedRefusal(day, LocalDate.of(2027, 6, 1), TODAY)))
                .isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"500, 0, 500, 0", "500, 480, 20, 480", "500, 500, 0, 500", "500, 612, 0, 500"})
    void whatIsLeftIsNeverBelowZeroAndProvedNeverAboveTheGrant(
            long granted, long spent, long rest, long proved) {
        assertThat(OutcomePolicy.restCents(granted, spent)).isEqualTo(rest);
        assertThat(OutcomePolicy.provedCents(granted, spent)).isEqualTo(proved);
    }

    @Test
    void theShortProofIsEnoughUpToTheLimitItself() {
        assertThat(OutcomePolicy.shortProofIsEnough(500_00, 500_00)).isTrue();
        assertThat(OutcomePolicy.shortProofIsEnough(500_01, 500_00)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "500, no, 2027, GRANTED",
        "499, no, 2027, PARTLY_GRANTED",
        "0, no, 2026, REFUSED",
        "500, no, 2026, PROOF_OPEN",
        "500, prepared, 2026, PROOF_OPEN",
        "500, prepared, 2027, GRANTED",
        "500, filed, 2026, PROOF_FILED",
        "499, filed, 2027, PROOF_FILED"
    })
    void theStateFollowsNoticeProofAndYear(
            long granted, String proof, int year, OutcomeState state) {
        Optional<ProofOfUse> given =
                proof.equals("no")
                        ? Optional.empty()
                        : Optional.of(new ProofOfUse(480, 0, proof.equals("filed") ? TODAY : null));

        assertThat(OutcomePolicy.state(notice(granted, 500), given, year, TODAY)).isEqualTo(state);
        assertThat(OutcomePolicy.state(Optional.empty(), Optional.empty(), year, TODAY))
                .isEqualTo(OutcomeState.AWAITED);
    }

    private static Optional<GrantNotice> notice(long granted, long asked) {
        return Optional.of(new GrantNotice(TODAY, granted, asked, ""));
    }

    private static String key(Optional<RuleViolatedException> refusal) {
        return refusal.map(RuleViolatedException::messageKey).orElse(null);
    }
}
