package de.gruppenbuch.domain.outcome;

import de.gruppenbuch.domain.funding.SnapshotRow;
import de.gruppenbuch.domain.shared.Euro;
import de.gruppenbuch.domain.shared.GermanDay;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which notices and proofs can be right, and what follows from them. */
public final class OutcomePolicy {

    static final int LONGEST_REFERENCE = 60;

    private OutcomePolicy() {}

    /**
     * What the funder was asked for: the sum of the files that were put out last up to the day of
     * its notice; changes of the plan after that day are not what it decided about (house rule).
     */
    static long askedCents(List<SnapshotRow> snapshots, LocalDate noticeOn) {
        return snapshots.stream()
                .filter(snapshot -> !snapshot.day().isAfter(noticeOn))
                .max(Comparator.comparing(SnapshotRow::takenAt).thenComparing(SnapshotRow::id))
                .map(SnapshotRow::requestedCents)
                .orElse(0L);
    }

    /**
     * No notice is written tomorrow, and none about an application that was not put out by then
     * (house rule).
     *
     * @param putOutOn null before the first export
     */
    static Optional<RuleViolatedException> noticeDayRefusal(
            LocalDate noticeOn, LocalDate putOutOn, LocalDate today) {
        if (putOutOn == null) {
            return refusal("noticeOn", "outcome.notice.unexported");
        }
        if (noticeOn == null) {
            return refusal("noticeOn", "outcome.notice.day.missing");
        }
        if (noticeOn.isAfter(today)) {
            return refusal("noticeOn", "outcome.day.future");
        }
        return noticeOn.isBefore(putOutOn)
                ? refusal("noticeOn", "outcome.notice.early", GermanDay.format(putOutOn))
                : Optional.empty();
    }

    /**
     * Nobody is granted more than was asked for: a larger amount is a slip of the pen, or the plan
     * was put out with another sum (house rule).
     *
     * @param askedCents null while it is not known because the day is wrong
     */
    static Optional<RuleViolatedException> grantRefusal(Long grantedCents, Long askedCents) {
        if (grantedCents == null) {
            return refusal("grantedCents", "outcome.granted.missing");
        }
        if (grantedCents < 0) {
            return refusal("grantedCents", "outcome.amount.negative");
        }
        return askedCents != null && grantedCents > askedCents
                ? refusal("grantedCents", "outcome.granted.more", Euro.format(askedCents))
                : Optional.empty();
    }

    /** A file number is short (house rule). */
    static Optional<RuleViolatedException> referenceRefusal(String reference) {
        return reference != null && reference.strip().length() > LONGEST_REFERENCE
                ? refusal("reference", "outcome.reference.long", LONGEST_REFERENCE)
                : Optional.empty();
    }

    /** There is nothing to prove without money (house rule). */
    static Optional<RuleViolatedException> unfundedRefusal(Optional<GrantNotice> notice) {
        return notice.filter(GrantNotice::granted).isPresent()
                ? Optional.empty()
                : refusal("spentCents", "outcome.proof.ungranted");
    }

    /** Spent is an amount from 0; more than was granted is the group's own money. */
    static Optional<RuleViolatedException> spentRefusal(Long spentCents) {
        if (spentCents == null) {
            return refusal("spentCents", "outcome.spent.missing");
        }
        return spentCents < 0 ? refusal("spentCents", "outcome.amount.negative") : Optional.empty();
    }

    /**
     * A proof is handed in after the notice and not tomorrow; without a day it is only prepared
     * (house rule).
     */
    static Optional<RuleViolatedException> filedRefusal(
            LocalDate filedOn, LocalDate noticeOn, LocalDate today) {
        if (filedOn == null) {
            return Optional.empty();
        }
        if (filedOn.isAfter(today)) {
            return refusal("filedOn", "outcome.day.future");
        }
        return filedOn.isBefore(noticeOn)
                ? refusal("filedOn", "outcome.filed.early", GermanDay.format(noticeOn))
                : Optional.empty();
    }

    /**
     * What is left of the grant: granted less what was spent on its purpose, at least 0. Remainders
     * are stated in the proof and set off or paid back (selbsthilfe-mv.de on setting off, read
     * 2026-11-23).
     */
    static long restCents(long grantedCents, long spentCents) {
        return Math.max(0, grantedCents - spentCents);
    }

    /** What a proof covers of the grant, without the group's own money in it. */
    static long provedCents(long grantedCents, long spentCents) {
        return grantedCents - restCents(grantedCents, spentCents);
    }

    /**
     * Whether a short confirmation is enough: up to the limit of the Land, above it a full proof is
     * wanted (funding profiles of the Länder, with source and day of reading).
     */
    static boolean shortProofIsEnough(long grantedCents, long limitCents) {
        return grantedCents <= limitCents;
    }

    /**
     * The proof is open once the funding year is over (house rule; the days of the Länder differ
     * and many name none).
     */
    static OutcomeState state(
            Optional<GrantNotice> notice,
            Optional<ProofOfUse> proof,
            int fundingYear,
            LocalDate today) {
        if (notice.isEmpty()) {
            return OutcomeState.AWAITED;
        }
        if (!notice.get().granted()) {
            return OutcomeState.REFUSED;
        }
        if (proof.filter(ProofOfUse::filed).isPresent()) {
            return OutcomeState.PROOF_FILED;
        }
        if (today.getYear() > fundingYear) {
            return OutcomeState.PROOF_OPEN;
        }
        return notice.get().partly() ? OutcomeState.PARTLY_GRANTED : OutcomeState.GRANTED;
    }

    private static Optional<RuleViolatedException> refusal(
            String field, String key, Object... arguments) {
        return Optional.of(new RuleViolatedException(field, key, arguments));
    }
}
