package de.gruppenbuch.domain.funding;

import de.gruppenbuch.domain.contactpoint.ContactPointService;
import de.gruppenbuch.domain.cost.CostRequestService;
import de.gruppenbuch.domain.cost.FundingGatePolicy;
import de.gruppenbuch.domain.cost.GateDesk;
import de.gruppenbuch.domain.cost.GateOutcome;
import de.gruppenbuch.domain.cost.RequestDetails;
import de.gruppenbuch.domain.cost.RequestEvent;
import de.gruppenbuch.domain.cost.RequestEventKind;
import de.gruppenbuch.domain.group.GroupDetails;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.RecordJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Puts together what people see of an application and what it lacks. */
@ApplicationScoped
public class ApplicationReader {

    @Inject private FundingRepository repository;
    @Inject private LineBook lineBook;
    @Inject private ProfileService profileService;
    @Inject private Profiles profiles;
    @Inject private GroupService groupService;
    @Inject private CostRequestService requestService;
    @Inject private GateDesk gateDesk;
    @Inject private ContactPointService contactPointService;
    @Inject private Clock clock;

    ApplicationFacts facts(ContactPointScope scope, FundingApplication application) {
        GroupDetails group = groupService.get(application.groupId());
        List<ExpenseRow> expenses = lineBook.expenses(scope, application);
        return new ApplicationFacts(
                application.kind(),
                application.fundingYear(),
                group,
                application.statements(),
                application.project(),
                expenses,
                lineBook.incomes(scope, application),
                evidence(scope, requests(expenses)),
                repository.listLinesElsewhere(scope, application),
                profiles.of(scope, contactPointService.own().land()),
                LocalDate.now(clock));
    }

    /** The tool-cost requests behind the lines, in their order. */
    List<RequestDetails> requests(List<ExpenseRow> expenses) {
        return expenses.stream()
                .map(ExpenseRow::requestId)
                .filter(Objects::nonNull)
                .map(requestService::getById)
                .toList();
    }

    ApplicationDetails toDetails(ContactPointScope scope, FundingApplication application) {
        ApplicationFacts facts = facts(scope, application);
        return new ApplicationDetails(
                application.id(),
                application.version(),
                application.number(),
                application.groupId(),
                facts.group().name(),
                application.kind(),
                application.applicationKind(),
                application.fundingYear(),
                application.funderKey(),
                profileService.getFunder(application.funderKey()).name(),
                application.statements(),
                application.project(),
                facts.expenses(),
                facts.incomes(),
                facts.expenseCents(),
                facts.incomeCents(),
                FundingCalculator.requested(facts.expenseCents(), facts.incomeCents()),
                CompletenessPolicy.openTasks(facts),
                snapshots(scope, application),
                application.exportedAt());
    }

    ApplicationRow toRow(ContactPointScope scope, FundingApplication application) {
        ApplicationFacts facts = facts(scope, application);
        int open =
                (int)
                        CompletenessPolicy.openTasks(facts).stream()
                                .filter(OpenTask::blocking)
                                .count();
        return new ApplicationRow(
                application.id(),
                application.number(),
                application.groupId(),
                facts.group().name(),
                application.kind(),
                application.fundingYear(),
                profileService.getFunder(application.funderKey()).name(),
                FundingCalculator.requested(facts.expenseCents(), facts.incomeCents()),
                open,
                application.exportedAt());
    }

    /** The accepted decision with the gate's answer, as it was stored. */
    static RequestEvent decision(RequestDetails request) {
        return request.events().stream()
                .filter(event -> event.kind() == RequestEventKind.ACCEPTED)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private List<ToolEvidence> evidence(ContactPointScope scope, List<RequestDetails> requests) {
        if (requests.isEmpty()) {
            return List.of();
        }
        GateDesk.Asking gate = gateDesk.today(scope);
        return requests.stream().map(request -> evidence(gate, request)).toList();
    }

    private static ToolEvidence evidence(GateDesk.Asking gate, RequestDetails request) {
        int openConditions =
                request.offering()
                        .map(offering -> gate.facts(request.groupId(), offering))
                        .map(facts -> FundingGatePolicy.openConditions(facts).size())
                        .orElse(0);
        return new ToolEvidence(
                request.toolName().isEmpty() ? request.number() : request.toolName(),
                request.number(),
                request.gate().outcome() == GateOutcome.BLOCKED,
                !request.overrideReason().isEmpty(),
                openConditions,
                request.samePurpose());
    }

    private List<SnapshotRow> snapshots(ContactPointScope scope, FundingApplication application) {
        return repository.listSnapshots(scope, application.id()).stream()
                .map(
                        stored ->
                                new SnapshotRow(
                                        stored.id(),
                                        stored.takenAt(),
                                        repository.accountName(scope, stored.takenBy()),
                                        RecordJson.read(stored.content(), FundingSnapshot.class)
                                                .requestedCents()))
                .toList();
    }
}
