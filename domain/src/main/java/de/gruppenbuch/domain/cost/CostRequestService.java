package de.gruppenbuch.domain.cost;

import de.gruppenbuch.domain.account.GroupLeads;
import de.gruppenbuch.domain.audit.AuditTrail;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.security.AccessDeniedException;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.AttachmentContent;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.Page;
import de.gruppenbuch.domain.shared.PageRequest;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.domain.tool.ToolService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Staff decides tool-cost requests. */
@ApplicationScoped
@Transactional
public class CostRequestService {

    @Inject private CostRepository repository;
    @Inject private RequestLister lister;
    @Inject private RequestReader reader;
    @Inject private GroupService groupService;
    @Inject private ToolService toolService;
    @Inject private GroupLeads groupLeads;
    @Inject private CurrentUser currentUser;
    @Inject private AuditTrail auditTrail;
    @Inject private Clock clock;

    /** A page of the sent requests that fit the filter; drafts belong to the lead alone. */
    @RequiresPermission(Permission.VIEW_WORK)
    public Page<RequestRow> list(RequestFilter filter, PageRequest page) {
        return lister.list(currentUser.scope(), filter, page);
    }

    /**
     * @param number for example {@code 2026-0147}
     * @throws de.gruppenbuch.domain.shared.NotFoundException also for a request of another contact
     *     point
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public RequestDetails get(String number) {
        return toDetails(repository.getByNumber(currentUser.scope(), number));
    }

    /**
     * @throws de.gruppenbuch.domain.shared.NotFoundException also for a request of another contact
     *     point
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public RequestDetails getById(long requestId) {
        return toDetails(repository.get(currentUser.scope(), requestId));
    }

    /**
     * @throws RuleViolatedException at {@code text} if empty
     */
    @RequiresPermission(Permission.DECIDE_REQUEST)
    public void ask(long requestId, long version, String text) {
        CostRequestPolicy.requireText(text, "cost.question.missing");
        CostRequest request = load(requestId, version);
        request.become(CostRequestState.QUESTION);
        record(request, event(request, RequestEventKind.QUESTION).saying(text));
    }

    /**
     * Accepts; the gate's answer of today is stored with the decision.
     *
     * @throws RuleViolatedException at {@code text} if the gate blocks and no reason is written, or
     *     at {@code grantedCents}
     * @throws AccessDeniedException if the gate blocks and the caller lacks OVERRIDE_GATE
     */
    @RequiresPermission(Permission.DECIDE_REQUEST)
    public void accept(long requestId, long version, @Valid @NotNull AcceptRequest command) {
        CostRequest request = load(requestId, version);
        if (command.offeringId() != null) {
            request.assign(toolService.getOffering(command.offeringId()).id());
        }
        GateAnswer gate = reader.gate(request, groupService.get(request.groupId()));
        boolean blocked = gate.outcome() == GateOutcome.BLOCKED;
        if (blocked) {
            requireOverride(command.text());
        }
        request.become(CostRequestState.ACCEPTED);
        record(
                request,
                event(request, RequestEventKind.ACCEPTED)
                        .saying(command.text())
                        .granting(command.grantedCents(), gate, blocked));
    }

    /**
     * Asks the gate and changes nothing.
     *
     * @param day null for today; later assessments, confirmations and agreements are not seen
     * @throws RuleViolatedException at {@code day} if it lies outside 2020 to 2100
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public GateAnswer askGate(long requestId, LocalDate day) {
        CostRequest request = repository.get(currentUser.scope(), requestId);
        if (request.isDraft()) {
            throw new NotFoundException();
        }
        LocalDate asked = day == null ? LocalDate.now(clock) : day;
        CostRequestPolicy.requireGateDay(asked);
        return reader.gate(request, groupService.get(request.groupId()), asked);
    }

    /**
     * Keeps an accepted request payable though the gate blocks it now; the reason stays for ever
     * and shows on the application.
     *
     * @throws RuleViolatedException at {@code text} if empty, at {@code state} unless the request
     *     is accepted and blocked
     */
    @RequiresPermission(Permission.OVERRIDE_GATE)
    public void overrideGate(long requestId, long version, String text) {
        CostRequest request = load(requestId, version);
        CostRequestPolicy.requireText(text, "cost.override.missing");
        RequestDetails details = toDetails(request);
        if (!details.blockedSinceAccepted()) {
            throw new RuleViolatedException("state", "cost.override.needless");
        }
        record(
                request,
                event(request, RequestEventKind.GATE_OVERRIDDEN)
                        .saying(text)
                        .overriding(details.gate()));
    }

    /**
     * @throws RuleViolatedException at {@code text} if empty
     */
    @RequiresPermission(Permission.DECIDE_REQUEST)
    public void reject(long requestId, long version, String text) {
        CostRequestPolicy.requireText(text, "cost.reject.missing");
        CostRequest request = load(requestId, version);
        request.become(CostRequestState.REJECTED);
        record(request, event(request, RequestEventKind.REJECTED).saying(text));
    }

    /**
     * Takes the last decision back as long as the request is in no application; the history keeps
     * both.
     */
    @RequiresPermission(Permission.DECIDE_REQUEST)
    public void undoDecision(long requestId, long version) {
        CostRequest request = load(requestId, version);
        request.become(CostRequestState.SUBMITTED);
        record(request, event(request, RequestEventKind.DECISION_UNDONE));
    }

    /** Staff sees files of sent requests, a lead those of the own groups. */
    @RequiresPermission({Permission.VIEW_WORK, Permission.ASK_TOOL_COST})
    public AttachmentContent attachment(String number, long attachmentId) {
        ContactPointScope scope = currentUser.scope();
        CostRequest request = repository.getByNumber(scope, number);
        requireReadable(request);
        return repository.listAttachments(scope, request.id()).stream()
                .filter(attachment -> attachment.id() == attachmentId)
                .findFirst()
                .map(CostAttachment::toContent)
                .orElseThrow(NotFoundException::new);
    }

    private void requireReadable(CostRequest request) {
        Caller caller = currentUser.get();
        if (!caller.may(Permission.VIEW_WORK)) {
            groupLeads.requireLeads(caller, request.groupId());
        } else if (request.isDraft()) {
            throw new NotFoundException();
        }
    }

    private void requireOverride(String reason) {
        if (!currentUser.get().may(Permission.OVERRIDE_GATE)) {
            throw new AccessDeniedException();
        }
        CostRequestPolicy.requireText(reason, "cost.override.missing");
    }

    private RequestDetails toDetails(CostRequest request) {
        if (request.isDraft()) {
            throw new NotFoundException();
        }
        return reader.toDetails(currentUser.scope(), request);
    }

    private CostRequest load(long requestId, long version) {
        CostRequest request = repository.get(currentUser.scope(), requestId);
        request.requireVersion(version);
        return request;
    }

    private CostRequestEvent event(CostRequest request, RequestEventKind kind) {
        return new CostRequestEvent(request, kind, clock.instant(), currentUser.get());
    }

    private void record(CostRequest request, CostRequestEvent event) {
        repository.add(event);
        List<String> parts = List.of("request", request.state().name().toLowerCase(Locale.ROOT));
        auditTrail.record(request.scope(), String.join(".", parts), "request", request.id());
    }
}
