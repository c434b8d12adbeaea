package de.gruppenbuch.web.dispatch;

import de.gruppenbuch.domain.dispatch.EnclosureKind;
import de.gruppenbuch.domain.dispatch.EnclosureRow;
import de.gruppenbuch.domain.dispatch.EnclosureService;
import de.gruppenbuch.domain.shared.AttachmentPolicy;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.domain.shared.UploadedFile;
import de.gruppenbuch.web.config.AddressKey;
import de.gruppenbuch.web.ui.Notice;
import de.gruppenbuch.web.ui.Redirects;
import de.gruppenbuch.web.ui.Uploads;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** Adds, moves and removes files that go with an application. */
@Named
@RequestScoped
public class EnclosureView {

    @Inject private EnclosureService enclosureService;
    @Inject private AddressKey key;
    @Inject private Notice notice;

    private EnclosureKind kind;
    private Part file;

    public String attach() {
        Part chosen =
                Uploads.chosen("file")
                        .orElseThrow(() -> new RuleViolatedException("file", "dispatch.file.none"));
        byte[] content = Uploads.read(chosen, AttachmentPolicy.MAX_BYTES);
        enclosureService.attach(
                key.id(), kind, new UploadedFile(chosen.getSubmittedFileName(), content));
        return done("base.saved");
    }

    public String moveUp(EnclosureRow row) {
        enclosureService.moveUp(row.id());
        return done("base.saved");
    }

    public String remove(EnclosureRow row) {
        enclosureService.remove(row.id(), row.version());
        return done("dispatch.enclosure.removed");
    }

    private String done(String message) {
        notice.say(message);
        return Redirects.to("/arbeit/foerderung/" + key.id() + "/anlagen");
    }

    public EnclosureKind[] getKinds() {
        return EnclosureKind.values();
    }

    public EnclosureKind getKind() {
        return kind;
    }

    public void setKind(EnclosureKind kind) {
        this.kind = kind;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
