package de.gruppenbuch.web.agreement;

import de.gruppenbuch.domain.agreement.DraftDetails;
import de.gruppenbuch.domain.agreement.OwnAgreementService;
import de.gruppenbuch.domain.agreement.SignOff;
import de.gruppenbuch.domain.agreement.SignOffMethod;
import de.gruppenbuch.domain.shared.StaleDataException;
import de.gruppenbuch.web.config.AddressKey;
import de.gruppenbuch.web.ui.FieldMessages;
import de.gruppenbuch.web.ui.Redirects;
import de.gruppenbuch.web.ui.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;

/** The day on which the group has agreed, and how. */
@Named
@RequestScoped
public class AgreementDayView {

    @Inject private OwnAgreementService ownAgreementService;
    @Inject private AddressKey key;

    private boolean begun;
    private long version;
    private LocalDate agreedOn;
    private SignOffMethod method;
    private Integer numberInvited;
    private Integer numberAgreed;

    @PostConstruct
    void load() {
        Optional<DraftDetails> draft = read();
        draft.map(DraftDetails::signOff)
                .ifPresent(
                        signOff -> {
                            agreedOn = signOff.agreedOn();
                            method = signOff.method();
                            numberInvited = signOff.numberInvited();
                            numberAgreed = signOff.numberAgreed();
                        });
    }

    private Optional<DraftDetails> read() {
        Optional<DraftDetails> draft = ownAgreementService.get(key.id()).draft();
        begun = draft.isPresent();
        version = draft.map(DraftDetails::version).orElse(0L);
        return draft;
    }

    /** Whoever comes second keeps what was typed and may save again. */
    public String save() {
        try {
            ownAgreementService.signOff(
                    key.id(), version, new SignOff(agreedOn, method, numberInvited, numberAgreed));
        } catch (StaleDataException late) {
            read();
            FacesContext faces = FacesContext.getCurrentInstance();
            FieldMessages.add(faces, "", Texts.message(faces, "agreement.stale"));
            return null;
        }
        return Redirects.to("/meine-gruppe/absprachen/" + key.id() + "/pruefen");
    }

    public SignOffMethod[] getMethods() {
        return SignOffMethod.values();
    }

    /** False if the draft was concluded or thrown away meanwhile. */
    public boolean isBegun() {
        return begun;
    }

    public long getGroupId() {
        return key.id();
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public LocalDate getAgreedOn() {
        return agreedOn;
    }

    public void setAgreedOn(LocalDate agreedOn) {
        this.agreedOn = agreedOn;
    }

    public SignOffMethod getMethod() {
        return method;
    }

    public void setMethod(SignOffMethod method) {
        this.method = method;
    }

    public Integer getNumberInvited() {
        return numberInvited;
    }

    public void setNumberInvited(Integer numberInvited) {
        this.numberInvited = numberInvited;
    }

    public Integer getNumberAgreed() {
        return numberAgreed;
    }

    public void setNumberAgreed(Integer numberAgreed) {
        this.numberAgreed = numberAgreed;
    }
}
