package de.gruppenbuch.domain.outcome;

import de.gruppenbuch.domain.contactpoint.ContactPointService;
import de.gruppenbuch.domain.funding.ApplicationDetails;
import de.gruppenbuch.domain.funding.FundingKind;
import de.gruppenbuch.domain.funding.FundingService;
import de.gruppenbuch.domain.funding.ProfileRow;
import de.gruppenbuch.domain.funding.ProfileService;
import de.gruppenbuch.domain.funding.SnapshotRow;
import de.gruppenbuch.domain.security.ContactPointScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Puts together what people see of the outcome of an application. */
@ApplicationScoped
public class OutcomeReader {

    private static final String LIMIT = "simplifiedProofLimit";

    @Inject private OutcomeRepository repository;
    @Inject private FundingService fundingService;
    @Inject private ProfileService profileService;
    @Inject private ContactPointService contactPointService;
    @Inject private Clock clock;

    OutcomeDetails details(ContactPointScope scope, long applicationId) {
        ApplicationDetails application = fundingService.get(applicationId);
        Optional<OutcomeRecord> record = repository.find(scope, applicationId);
        Optional<GrantNotice> notice = record.flatMap(OutcomeRecord::notice);
        Optional<ProofOfUse> proof = record.flatMap(OutcomeRecord::proof);
        return new OutcomeDetails(
                application,
                state(notice, proof, application.fundingYear()),
                record.map(OutcomeRecord::version).orElse(0L),
                SnapshotRow.firstDay(application.snapshots()).orElse(null),
                notice,
                proof,
                notice.filter(GrantNotice::granted)
                        .flatMap(granted -> shortProof(application.kind(), granted)));
    }

    OutcomeRow row(OutcomeRecord record, int fundingYear) {
        GrantNotice notice = record.notice().orElseThrow();
        return new OutcomeRow(
                record.applicationId(),
                state(Optional.of(notice), record.proof(), fundingYear),
                notice.grantedCents(),
                record.proof()
                        .filter(ProofOfUse::filed)
                        .map(proof -> proved(notice, proof))
                        .orElse(null));
    }

    private static long proved(GrantNotice notice, ProofOfUse proof) {
        return OutcomePolicy.provedCents(notice.grantedCents(), proof.spentCents());
    }

    private OutcomeState state(
            Optional<GrantNotice> notice, Optional<ProofOfUse> proof, int fundingYear) {
        return OutcomePolicy.state(notice, proof, fundingYear, LocalDate.now(clock));
    }

    /** The profiles are about lump sums alone. */
    private Optional<ShortProofRule> shortProof(FundingKind kind, GrantNotice notice) {
        return kind == FundingKind.LUMP_SUM
                ? profileService.listValues(contactPointService.own().land()).stream()
                        .filter(row -> row.key().equals(LIMIT) && !row.value().isEmpty())
                        .findFirst()
                        .map(row -> shortProof(row, notice))
                : Optional.empty();
    }

    private static ShortProofRule shortProof(ProfileRow row, GrantNotice notice) {
        long limit = Long.parseLong(row.value());
        return new ShortProofRule(
                limit,
                OutcomePolicy.shortProofIsEnough(notice.grantedCents(), limit),
                row.source(),
                row.checkedOn());
    }
}
