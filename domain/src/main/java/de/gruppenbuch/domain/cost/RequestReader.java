package de.gruppenbuch.domain.cost;

import de.gruppenbuch.domain.group.GroupDetails;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.AttachmentRow;
import de.gruppenbuch.domain.tool.OfferingRow;
import de.gruppenbuch.domain.tool.ToolService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Puts together what people see of a request. */
@ApplicationScoped
public class RequestReader {

    @Inject private CostRepository repository;
    @Inject private ToolService toolService;
    @Inject private GroupService groupService;
    @Inject private GateDesk gateDesk;
    @Inject private PurposeReader purposeReader;
    @Inject private Clock clock;

    Optional<OfferingRow> offering(CostRequest request) {
        return Optional.ofNullable(request.offeringId()).map(toolService::getOffering);
    }

    /** What the request calls the tool; empty while nothing is chosen or the lead is unsure. */
    static String toolName(CostRequest request, Optional<OfferingRow> offering) {
        String other = request.choice().otherTool();
        return offering.map(found -> found.fullName().de()).orElse(other == null ? "" : other);
    }

    List<RequestEvent> events(CostRequest request) {
        return repository.listEvents(request.scope(), request.id()).stream()
                .map(CostRequestEvent::toRecord)
                .toList();
    }

    List<AttachmentRow> attachments(CostRequest request) {
        return repository.listAttachments(request.scope(), request.id()).stream()
                .map(CostAttachment::toRow)
                .toList();
    }

    GateAnswer gate(CostRequest request, GroupDetails group) {
        return gate(request, group, LocalDate.now(clock));
    }

    GateAnswer gate(CostRequest request, GroupDetails group, LocalDate day) {
        return gate(request, offering(request), group, day);
    }

    private GateAnswer gate(
            CostRequest request,
            Optional<OfferingRow> offering,
            GroupDetails group,
            LocalDate day) {
        return gateDesk.on(request.scope(), day)
                .ask(request.groupId(), offering, group.topic().kind());
    }

    OwnRequest toOwn(CostRequest request, String groupName) {
        Optional<OfferingRow> offering = offering(request);
        return new OwnRequest(
                request.id(),
                request.version(),
                request.number(),
                request.groupId(),
                groupName,
                request.state(),
                offering,
                request.choice(),
                toolName(request, offering),
                request.amountCents(),
                request.billingPeriod(),
                request.fundingYear(),
                request.yearlyCents(),
                attachments(request),
                request.submittedAt(),
                request.answerBy(),
                events(request));
    }

    RequestDetails toDetails(ContactPointScope scope, CostRequest request) {
        GroupDetails group = groupService.get(request.groupId());
        Optional<OfferingRow> offering = offering(request);
        List<RequestEvent> events = events(request);
        return new RequestDetails(
                request.id(),
                request.version(),
                request.number(),
                request.groupId(),
                group.name(),
                request.state(),
                offering,
                request.choice(),
                toolName(request, offering),
                request.amountCents(),
                request.billingPeriod(),
                request.fundingYear(),
                request.yearlyCents(),
                attachments(request),
                leadName(events),
                request.submittedAt(),
                request.answerBy(),
                gate(request, offering, group, LocalDate.now(clock)),
                purposeReader.find(scope, request),
                offering.map(found -> toolService.listAlternatives(found.id())).orElse(List.of()),
                grantedCents(request, events),
                repository.findApplication(scope, request.id()).orElse(null),
                events);
    }

    /** The last accepted sum, as long as the request is accepted. */
    static Long grantedCents(CostRequest request, List<RequestEvent> events) {
        boolean accepted =
                request.state() == CostRequestState.ACCEPTED
                        || request.state() == CostRequestState.IN_APPLICATION;
        return events.stream()
                .filter(event -> accepted && event.kind() == RequestEventKind.ACCEPTED)
                .reduce((first, second) -> second)
                .map(RequestEvent::grantedCents)
                .orElse(null);
    }

    private static String leadName(List<RequestEvent> events) {
        return events.stream()
                .filter(event -> event.kind() == RequestEventKind.SUBMITTED)
                .map(RequestEvent::accountName)
                .findFirst()
                .orElse("");
    }
}
