package de.gruppenbuch.domain.outcome;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;

/** Notice and proof of an application. */
@Entity
@Table(name = "application_outcome")
public class OutcomeRecord extends BaseEntity {

    @Column(name = "contact_point_id")
    private long contactPointId;

    @Column(name = "application_id")
    private long applicationId;

    @Column(name = "notice_on")
    private LocalDate noticeOn;

    @Column(name = "granted_cents")
    private Long grantedCents;

    @Column(name = "asked_cents")
    private Long askedCents;

    @Column(name = "notice_reference")
    private String noticeReference = "";

    @Column(name = "spent_cents")
    private Long spentCents;

    @Column(name = "proof_filed_on")
    private LocalDate proofFiledOn;

    protected OutcomeRecord() {}

    OutcomeRecord(ContactPointScope scope, long applicationId) {
        this.contactPointId = scope.contactPointId();
        this.applicationId = applicationId;
    }

    void decide(GrantNotice notice) {
        noticeOn = notice.day();
        grantedCents = notice.grantedCents();
        askedCents = notice.askedCents();
        noticeReference = notice.reference();
    }

    void takeDecisionBack() {
        noticeOn = null;
        grantedCents = null;
        askedCents = null;
        noticeReference = "";
    }

    void prove(long spent, LocalDate filedOn) {
        spentCents = spent;
        proofFiledOn = filedOn;
    }

    void takeProofBack() {
        spentCents = null;
        proofFiledOn = null;
    }

    long applicationId() {
        return applicationId;
    }

    Optional<GrantNotice> notice() {
        return noticeOn == null
                ? Optional.empty()
                : Optional.of(new GrantNotice(noticeOn, grantedCents, askedCents, noticeReference));
    }

    Optional<ProofOfUse> proof() {
        return spentCents == null
                ? Optional.empty()
                : Optional.of(
                        new ProofOfUse(
                                spentCents,
                                OutcomePolicy.restCents(grantedCents, spentCents),
                                proofFiledOn));
    }
}
