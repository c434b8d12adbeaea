package de.gruppenbuch.domain.cost;

import de.gruppenbuch.domain.account.GroupLeads;
import de.gruppenbuch.domain.audit.AuditTrail;
import de.gruppenbuch.domain.audit.NumberSequence;
import de.gruppenbuch.domain.group.OwnGroup;
import de.gruppenbuch.domain.group.OwnGroupService;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.AttachmentContent;
import de.gruppenbuch.domain.shared.AttachmentPolicy;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.domain.shared.StoredFile;
import de.gruppenbuch.domain.shared.UploadedFile;
import de.gruppenbuch.domain.tool.ToolService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * A lead asks for the cost of a tool: three steps, each saved, then sent once. Only own groups are
 * reachable.
 */
@ApplicationScoped
@Transactional
public class OwnRequestService {

    @Inject private CostRepository repository;
    @Inject private RequestReader reader;
    @Inject private OwnGroupService ownGroupService;
    @Inject private GroupLeads groupLeads;
    @Inject private ToolService toolService;
    @Inject private NumberSequence numbers;
    @Inject private CurrentUser currentUser;
    @Inject private AuditTrail auditTrail;
    @Inject private Clock clock;

    /** Requests of all groups that the caller leads, newest first, drafts included. */
    @RequiresPermission(Permission.ASK_TOOL_COST)
    public List<OwnRequest> list() {
        Caller lead = currentUser.get();
        return repository.listForGroups(lead.scope(), groupLeads.groupIds(lead)).stream()
                .map(this::toOwn)
                .toList();
    }

    /**
     * Begins a request with step 1.
     *
     * @return its number, for example {@code 2026-0147}
     */
    @RequiresPermission(Permission.ASK_TOOL_COST)
    public String begin(long groupId, @Valid @NotNull ToolChoice choice) {
        Caller lead = currentUser.get();
        groupLeads.requireLeads(lead, groupId);
        requireChoice(choice);
        int year = LocalDate.now(clock).getYear();
        String number = numbers.next(lead.scope(), NumberSequence.Kind.REQUEST, year);
        CostRequest request = new CostRequest(lead.scope(), groupId, number);
        request.draftedBy(lead.accountId(), clock.instant());
        request.choose(choice);
        repository.add(request);
        return number;
    }

    /**
     * Changes step 1 of a draft.
     *
     * @throws RuleViolatedException at {@code offeringId} if the tool has ended, at {@code state}
     *     if the request was sent
     */
    @RequiresPermission(Permission.ASK_TOOL_COST)
    public void chooseTool(String number, @Valid @NotNull ToolChoice choice) {
        requireChoice(choice);
        loadDraft(number).choose(choice);
    }

    /**
     * @throws RuleViolatedException at {@code amountCents} or {@code fundingYear}
     */
    @RequiresPermission(Permission.ASK_TOOL_COST)
    public void answerCost(String number, @Valid @NotNull CostAnswer answer) {
        CostRequestPolicy.requireCost(answer, LocalDate.now(clock));
        loadDraft(number).price(answer);
    }

    /**
     * Adds or replaces the photo or PDF of the price.
     *
     * @throws RuleViolatedException at {@code file}: empty, over 10 MB, not PDF/JPEG/PNG by
     *     content, password-protected
     */
    @RequiresPermission(Permission.ASK_TOOL_COST)
    public void attach(String number, @NotNull UploadedFile file) {
        CostRequest request = loadDraft(number);
        String mediaType = AttachmentPolicy.mediaType(file.content());
        repository.listAttachments(request.scope(), request.id()).forEach(repository::remove);
        AttachmentContent content = new AttachmentContent(mediaType, file.content());
        repository.add(new CostAttachment(request, new StoredFile(content, clock.instant())));
    }

    /** Takes a file off a draft. */
    @RequiresPermission(Permission.ASK_TOOL_COST)
    public void detach(String number, long attachmentId) {
        CostRequest request = loadDraft(number);
        repository.listAttachments(request.scope(), request.id()).stream()
                .filter(attachment -> attachment.id() == attachmentId)
                .forEach(repository::remove);
    }

    /** Sends; sending a second time changes nothing and is no error. */
    @RequiresPermission(Permission.ASK_TOOL_COST)
    public void submit(String number) {
        CostRequest request = repository.lockByNumber(currentUser.scope(), number);
        requireOwn(request);
        if (!request.isDraft()) {
            return;
        }
        CostRequestPolicy.requireComplete(request);
        request.submit(clock.instant(), CostRequestPolicy.answerBy(LocalDate.now(clock)));
        record(request, RequestEventKind.SUBMITTED, null);
    }

    /** Answers the question of the contact point. */
    @RequiresPermission(Permission.ASK_TOOL_COST)
    public void answerQuestion(String number, String text) {
        CostRequestPolicy.requireText(text, "cost.answer.missing");
        CostRequest request = load(number);
        request.become(CostRequestState.ANSWERED);
        record(request, RequestEventKind.ANSWER, text);
    }

    /**
     * @throws NotFoundException also for a request of a group that the caller does not lead
     */
    @RequiresPermission(Permission.ASK_TOOL_COST)
    public OwnRequest get(String number) {
        return toOwn(load(number));
    }

    /** Throws a draft away; sent requests stay. */
    @RequiresPermission(Permission.ASK_TOOL_COST)
    public void discardDraft(String number) {
        CostRequest request = loadDraft(number);
        repository.listAttachments(request.scope(), request.id()).forEach(repository::remove);
        repository.remove(request);
    }

    private void requireChoice(ToolChoice choice) {
        CostRequestPolicy.requireChoice(choice);
        if (choice.offeringId() != null
                && !toolService.getOffering(choice.offeringId()).selectable()) {
            throw new RuleViolatedException("offeringId", "cost.request.tool.ended");
        }
    }

    private CostRequest loadDraft(String number) {
        CostRequest request = load(number);
        if (!request.isDraft()) {
            throw new RuleViolatedException("state", "cost.request.sent");
        }
        return request;
    }

    private CostRequest load(String number) {
        CostRequest request = repository.getByNumber(currentUser.scope(), number);
        requireOwn(request);
        return request;
    }

    /**
     * @throws NotFoundException for a request of another group: it must look as if there were none
     */
    private void requireOwn(CostRequest request) {
        groupLeads.requireLeads(currentUser.get(), request.groupId());
    }

    private OwnRequest toOwn(CostRequest request) {
        OwnGroup group = ownGroupService.get(request.groupId());
        return reader.toOwn(request, group.name());
    }

    private void record(CostRequest request, RequestEventKind kind, String text) {
        repository.add(
                new CostRequestEvent(request, kind, clock.instant(), currentUser.get())
                        .saying(text));
        auditTrail.record(
                request.scope(),
                "request." + kind.name().toLowerCase(java.util.Locale.ROOT),
                "request",
                request.id());
    }
}
