package de.gruppenbuch.web.form;

import de.gruppenbuch.domain.form.FilledForm;
import de.gruppenbuch.domain.form.FormFillingService;
import de.gruppenbuch.reports.ReportFile;
import de.gruppenbuch.reports.form.FilledFormName;
import de.gruppenbuch.reports.word.ContinuationDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Files of an application in the funder's own form. */
@ApplicationScoped
public class FilledForms {

    @Inject private FormFillingService fillingService;
    @Inject private FormWorkshop workshop;

    /**
     * The form with the answers of the application as it is now.
     *
     * @throws de.gruppenbuch.domain.shared.RulesViolatedException if a text would have to be cut
     */
    public ReportFile form(long applicationId, long templateId) {
        return file(fillingService.fill(applicationId, templateId));
    }

    /** The sheet with the lines that found no room in the form; empty if all did. */
    public Optional<ReportFile> continuation(long applicationId, long templateId) {
        return ContinuationDocument.write(fillingService.fill(applicationId, templateId));
    }

    /**
     * The form and, behind it, the sheet with the lines that found no room in it.
     *
     * @throws de.gruppenbuch.domain.shared.RulesViolatedException as {@link #form}
     */
    public List<ReportFile> all(long applicationId, long templateId) {
        return files(fillingService.fill(applicationId, templateId));
    }

    /** The same of a form that was filled already. */
    public List<ReportFile> files(FilledForm filled) {
        return Stream.concat(Stream.of(file(filled)), ContinuationDocument.write(filled).stream())
                .toList();
    }

    private ReportFile file(FilledForm filled) {
        return new ReportFile(
                FilledFormName.form(filled),
                filled.template().format().mediaType(),
                workshop.fill(
                        filled.template().id(), filled.sha256(), filled.composed().answers()));
    }
}
