package de.gruppenbuch.web.batch;

import de.gruppenbuch.domain.batch.BatchDocument;
import de.gruppenbuch.domain.batch.BatchTask;
import de.gruppenbuch.domain.funding.FundingSnapshot;
import de.gruppenbuch.domain.funding.SnapshotService;
import de.gruppenbuch.reports.ReportFile;
import de.gruppenbuch.reports.excel.FundingWorkbook;
import de.gruppenbuch.reports.word.FundingDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Makes the documents of one application of a job. */
@ApplicationScoped
public class BatchMaker {

    @Inject private SnapshotService snapshotService;

    /**
     * @throws de.gruppenbuch.domain.shared.BusinessException if there can be none, with the reason
     */
    List<BatchDocument> make(BatchTask task) {
        FundingSnapshot snapshot = snapshotService.freeze(task.applicationId()).content();
        return Stream.of(FundingDocument.write(snapshot), FundingWorkbook.write(snapshot))
                .map(BatchMaker::toDocument)
                .toList();
    }

    private static BatchDocument toDocument(ReportFile file) {
        return new BatchDocument(file.name(), file.mediaType(), file.content());
    }
}
