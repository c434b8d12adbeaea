package de.gruppenbuch.web.dispatch;

import de.gruppenbuch.domain.dispatch.DispatchDetails;
import de.gruppenbuch.domain.dispatch.DispatchService;
import de.gruppenbuch.domain.dispatch.DispatchState;
import de.gruppenbuch.domain.shared.AttachmentPolicy;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.domain.shared.UploadedFile;
import de.gruppenbuch.web.config.AddressKey;
import de.gruppenbuch.web.ui.Notice;
import de.gruppenbuch.web.ui.Redirects;
import de.gruppenbuch.web.ui.Uploads;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;

/** The way of one application: package, signatures, posted, received, scan. */
@Named
@RequestScoped
public class DispatchView {

    @Inject private DispatchService dispatchService;
    @Inject private FunderForms funderForms;
    @Inject private AddressKey key;
    @Inject private Notice notice;

    private DispatchDetails details;
    private long version;
    private LocalDate postedOn;
    private LocalDate receivedOn;
    private Part file;

    @PostConstruct
    void load() {
        details = dispatchService.get(key.id());
        version = details.version();
    }

    public String post() {
        dispatchService.post(key.id(), version, postedOn);
        return done("dispatch.posted.saved");
    }

    public String receive() {
        dispatchService.receive(key.id(), version, receivedOn);
        return done("dispatch.received.saved");
    }

    public String takeBack() {
        dispatchService.takeBack(key.id(), version);
        return done("dispatch.takenBack");
    }

    public String attachScan() {
        Part chosen =
                Uploads.chosen("file")
                        .orElseThrow(() -> new RuleViolatedException("file", "dispatch.file.none"));
        dispatchService.attachScan(
                key.id(),
                new UploadedFile(
                        chosen.getSubmittedFileName(),
                        Uploads.read(chosen, AttachmentPolicy.MAX_BYTES)));
        return done("dispatch.scan.saved");
    }

    private String done(String message) {
        notice.say(message);
        return Redirects.to("/arbeit/foerderung/" + key.id() + "/versand");
    }

    /** Key of the sentence about the funder's own form. */
    public String getFormText() {
        return funderForms
                .toApplyWith(key.id())
                .map(
                        form ->
                                funderForms.isFillable(key.id(), form)
                                        ? "dispatch.form.there"
                                        : "dispatch.form.blocked")
                .orElse("dispatch.form.none");
    }

    public boolean isToPost() {
        return details.state() == DispatchState.TO_POST;
    }

    public boolean isPosted() {
        return details.state() == DispatchState.POSTED;
    }

    public boolean isReceived() {
        return details.state() == DispatchState.RECEIVED;
    }

    public DispatchDetails getDetails() {
        return details;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public LocalDate getPostedOn() {
        return postedOn;
    }

    public void setPostedOn(LocalDate postedOn) {
        this.postedOn = postedOn;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
