package de.gruppenbuch.web.outcome;

import de.gruppenbuch.domain.outcome.GrantNotice;
import de.gruppenbuch.domain.outcome.OutcomeDetails;
import de.gruppenbuch.domain.outcome.OutcomeService;
import de.gruppenbuch.domain.outcome.ProofOfUse;
import de.gruppenbuch.domain.outcome.RecordNotice;
import de.gruppenbuch.domain.outcome.RecordProof;
import de.gruppenbuch.web.config.AddressKey;
import de.gruppenbuch.web.ui.Notice;
import de.gruppenbuch.web.ui.Redirects;
import de.gruppenbuch.web.ui.UndoableDeed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** The outcome of one application: the notice, then the proof. */
@Named
@RequestScoped
public class OutcomeView {

    @Inject private OutcomeService outcomeService;
    @Inject private AddressKey key;
    @Inject private Notice notice;

    private OutcomeDetails details;
    private long version;
    private LocalDate noticeOn;
    private Long grantedCents;
    private String reference;
    private Long spentCents;
    private LocalDate filedOn;

    @PostConstruct
    void load() {
        details = outcomeService.get(key.id());
        version = details.version();
        spentCents = details.proof().map(ProofOfUse::spentCents).orElse(null);
        filedOn = details.proof().map(ProofOfUse::filedOn).orElse(null);
    }

    public String recordNotice() {
        outcomeService.recordNotice(
                key.id(), version, new RecordNotice(noticeOn, grantedCents, reference));
        return done(UndoableDeed.Kind.NOTICE_RECORDED, "outcome.notice.saved");
    }

    public String recordProof() {
        outcomeService.recordProof(key.id(), version, new RecordProof(spentCents, filedOn));
        return done(
                UndoableDeed.Kind.PROOF_RECORDED,
                filedOn == null ? "outcome.proof.prepared" : "outcome.proof.saved");
    }

    public String takeNoticeBack() {
        outcomeService.takeNoticeBack(key.id(), version);
        return takenBack();
    }

    public String takeProofBack() {
        outcomeService.takeProofBack(key.id(), version);
        return takenBack();
    }

    private String done(UndoableDeed.Kind deed, String message) {
        notice.sayWithUndo(new UndoableDeed(deed, key.id()), message);
        return page();
    }

    private String takenBack() {
        notice.say("dispatch.takenBack");
        return page();
    }

    private String page() {
        return Redirects.to("/arbeit/foerderung/" + key.id() + "/bescheid");
    }

    public OutcomeDetails getDetails() {
        return details;
    }

    /** The notice, null while there is none. */
    public GrantNotice getDecision() {
        return details.notice().orElse(null);
    }

    /** The proof, null while there is none. */
    public ProofOfUse getProof() {
        return details.proof().orElse(null);
    }

    /** Whether a proof is wanted and not handed in. */
    public boolean isProofWanted() {
        return details.notice().filter(GrantNotice::granted).isPresent()
                && details.proof().filter(ProofOfUse::filed).isEmpty();
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public LocalDate getNoticeOn() {
        return noticeOn;
    }

    public void setNoticeOn(LocalDate noticeOn) {
        this.noticeOn = noticeOn;
    }

    public Long getGrantedCents() {
        return grantedCents;
    }

    public void setGrantedCents(Long grantedCents) {
        this.grantedCents = grantedCents;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public Long getSpentCents() {
        return spentCents;
    }

    public void setSpentCents(Long spentCents) {
        this.spentCents = spentCents;
    }

    public LocalDate getFiledOn() {
        return filedOn;
    }

    public void setFiledOn(LocalDate filedOn) {
        this.filedOn = filedOn;
    }
}
