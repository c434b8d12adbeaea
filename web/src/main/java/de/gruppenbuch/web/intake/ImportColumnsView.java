package de.gruppenbuch.web.intake;

import de.gruppenbuch.domain.group.Consent;
import de.gruppenbuch.domain.group.MeetingMode;
import de.gruppenbuch.domain.intake.GroupImportService;
import de.gruppenbuch.domain.intake.ImportChoices;
import de.gruppenbuch.domain.intake.ImportDetails;
import de.gruppenbuch.domain.intake.ImportField;
import de.gruppenbuch.domain.intake.ImportState;
import de.gruppenbuch.web.config.AddressKey;
import de.gruppenbuch.web.ui.Redirects;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Second step: what each column is, and what holds for all rows. */
@Named
@RequestScoped
public class ImportColumnsView {

    @Inject private GroupImportService imports;
    @Inject private AddressKey key;

    private ImportDetails details;
    private List<ImportColumnForm> columns;
    private MeetingMode meetingMode;
    private Consent consent;

    @PostConstruct
    void load() {
        details = imports.get(key.id());
        columns = details.columns().stream().map(ImportColumnForm::new).toList();
        meetingMode = details.choices().meetingMode();
        consent = details.choices().consent();
    }

    public String choose() {
        imports.choose(
                details.id(),
                new ImportChoices(
                        columns.stream().map(ImportColumnForm::getField).toList(),
                        meetingMode,
                        consent,
                        Map.of()));
        return Redirects.to("/arbeit/einlesen/" + details.id() + "/probe");
    }

    public boolean isOpen() {
        return details.state() == ImportState.OPEN;
    }

    public long getId() {
        return details.id();
    }

    public List<ImportColumnForm> getColumns() {
        return columns;
    }

    public ImportField[] getFields() {
        return ImportField.values();
    }

    public MeetingMode[] getModes() {
        return MeetingMode.values();
    }

    public Consent[] getConsents() {
        return Consent.values();
    }

    public MeetingMode getMeetingMode() {
        return meetingMode;
    }

    public void setMeetingMode(MeetingMode meetingMode) {
        this.meetingMode = meetingMode;
    }

    public Consent getConsent() {
        return consent;
    }

    public void setConsent(Consent consent) {
        this.consent = consent;
    }
}
