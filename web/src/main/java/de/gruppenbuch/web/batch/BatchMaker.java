package de.gruppenbuch.web.batch;

import de.gruppenbuch.domain.batch.BatchDocument;
import de.gruppenbuch.domain.batch.BatchKind;
import de.gruppenbuch.domain.batch.BatchTask;
import de.gruppenbuch.domain.form.FormChoice;
import de.gruppenbuch.domain.shared.BusinessException;
import de.gruppenbuch.reports.ReportFile;
import de.gruppenbuch.web.dispatch.FunderForms;
import de.gruppenbuch.web.dispatch.PackageDesk;
import de.gruppenbuch.web.dispatch.PreparedPackage;
import de.gruppenbuch.web.form.FilledForms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** Makes the documents of one application of a job. */
@ApplicationScoped
public class BatchMaker {

    @Inject private FunderForms funderForms;
    @Inject private FilledForms filledForms;
    @Inject private PackageDesk packageDesk;

    /**
     * @throws BusinessException if there can be none, with the reason
     */
    List<BatchDocument> make(BatchTask task) {
        return task.kind() == BatchKind.FORMS
                ? forms(task.applicationId())
                : List.of(parcel(task.applicationId()));
    }

    private List<BatchDocument> forms(long applicationId) {
        FormChoice choice =
                funderForms
                        .toApplyWith(applicationId)
                        .orElseThrow(() -> new BusinessException("batch.noForm"));
        return filledForms.all(applicationId, choice.template().id()).stream()
                .map(BatchMaker::toDocument)
                .toList();
    }

    private BatchDocument parcel(long applicationId) {
        PreparedPackage prepared = packageDesk.prepare(applicationId);
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        prepared.write(zip);
        return new BatchDocument(prepared.name(), ReportFile.ZIP, zip.toByteArray());
    }

    private static BatchDocument toDocument(ReportFile file) {
        return new BatchDocument(file.name(), file.mediaType(), file.content());
    }
}
