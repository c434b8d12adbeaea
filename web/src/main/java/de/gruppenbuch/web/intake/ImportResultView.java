package de.gruppenbuch.web.intake;

import de.gruppenbuch.domain.intake.GroupImportService;
import de.gruppenbuch.domain.intake.ImportDetails;
import de.gruppenbuch.domain.intake.ImportState;
import de.gruppenbuch.web.config.AddressKey;
import de.gruppenbuch.web.ui.Redirects;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What was brought in, and the way back. */
@Named
@RequestScoped
public class ImportResultView {

    @Inject private GroupImportService imports;
    @Inject private AddressKey key;

    private ImportDetails details;

    @PostConstruct
    void load() {
        details = imports.get(key.id());
    }

    public String takeBack() {
        imports.takeBack(details.id());
        return Redirects.to("/arbeit/einlesen/" + details.id() + "/ergebnis");
    }

    public boolean isBrought() {
        return details.state() == ImportState.BROUGHT;
    }

    public boolean isTakenBack() {
        return details.state() == ImportState.TAKEN_BACK;
    }

    /** Groups that went when the list was taken back. */
    public int getGone() {
        return details.groups() - details.remaining();
    }

    public ImportDetails getDetails() {
        return details;
    }
}
