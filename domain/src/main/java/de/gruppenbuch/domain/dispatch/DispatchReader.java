package de.gruppenbuch.domain.dispatch;

import de.gruppenbuch.domain.cost.CostRequestService;
import de.gruppenbuch.domain.cost.RequestDetails;
import de.gruppenbuch.domain.funding.ApplicationDetails;
import de.gruppenbuch.domain.funding.EnclosureRules;
import de.gruppenbuch.domain.funding.ExpenseRow;
import de.gruppenbuch.domain.funding.FundingEnclosureService;
import de.gruppenbuch.domain.funding.FundingKind;
import de.gruppenbuch.domain.funding.FundingService;
import de.gruppenbuch.domain.funding.NextDeadline;
import de.gruppenbuch.domain.funding.ProfileService;
import de.gruppenbuch.domain.security.ContactPointScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Puts together what people see of the way of an application. */
@ApplicationScoped
public class DispatchReader {

    @Inject private DispatchRepository repository;
    @Inject private FundingService fundingService;
    @Inject private FundingEnclosureService enclosureService;
    @Inject private ProfileService profileService;
    @Inject private CostRequestService requestService;
    @Inject private Clock clock;

    DispatchDetails details(ContactPointScope scope, long applicationId) {
        ApplicationDetails application = fundingService.get(applicationId);
        Optional<DispatchRecord> record = repository.findRecord(scope, applicationId);
        LocalDate posted = record.map(DispatchRecord::postedOn).orElse(null);
        LocalDate received = record.map(DispatchRecord::receivedOn).orElse(null);
        Optional<NextDeadline> deadline = deadline(application);
        List<EnclosureRow> enclosures =
                repository.listEnclosures(scope, applicationId).stream()
                        .map(Enclosure::toRow)
                        .toList();
        return new DispatchDetails(
                application,
                profileService.getFunder(application.funderKey()),
                DispatchPolicy.state(application.exportedAt(), posted, received),
                record.map(DispatchRecord::version).orElse(0L),
                posted,
                received,
                deadline,
                DispatchPolicy.isLate(posted, deadline, LocalDate.now(clock)),
                wanted(applicationId, enclosures),
                enclosures,
                requestFiles(application),
                repository.findScan(scope, applicationId).map(SignedScan::toRow));
    }

    private Optional<NextDeadline> deadline(ApplicationDetails application) {
        return deadline(application.kind(), application.fundingYear());
    }

    /** Projects are handed in at any time before they begin. */
    Optional<NextDeadline> deadline(FundingKind kind, int fundingYear) {
        return kind == FundingKind.PROJECT
                ? Optional.empty()
                : profileService.deadlineOf(fundingYear);
    }

    private List<WantedEnclosure> wanted(long applicationId, List<EnclosureRow> enclosures) {
        return enclosureService.codes(applicationId).stream()
                .map(
                        code ->
                                new WantedEnclosure(
                                        EnclosureRules.text(code), there(code, enclosures)))
                .toList();
    }

    /** What Gruppenbuch writes itself is always there. */
    private static boolean there(String code, List<EnclosureRow> enclosures) {
        return EnclosureKind.of(code)
                .map(kind -> enclosures.stream().anyMatch(row -> row.kind() == kind))
                .orElse(true);
    }

    private List<RequestFile> requestFiles(ApplicationDetails application) {
        return application.expenses().stream()
                .map(ExpenseRow::requestId)
                .filter(Objects::nonNull)
                .distinct()
                .map(requestService::getById)
                .flatMap(DispatchReader::files)
                .toList();
    }

    private static java.util.stream.Stream<RequestFile> files(RequestDetails request) {
        return request.attachments().stream()
                .map(
                        file ->
                                new RequestFile(
                                        request.number(),
                                        file.id(),
                                        file.mediaType(),
                                        file.sizeBytes()));
    }
}
