package de.gruppenbuch.domain.usage;

import de.gruppenbuch.domain.audit.AuditTrail;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.AttachmentContent;
import de.gruppenbuch.domain.shared.AttachmentPolicy;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.domain.shared.StoredFile;
import de.gruppenbuch.domain.shared.UploadedFile;
import de.gruppenbuch.domain.tool.ToolUseRow;
import de.gruppenbuch.domain.tool.ToolUseService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;

/** Staff sees how groups stand with their tools, confirms conditions and keeps contracts. */
@ApplicationScoped
@Transactional
public class UsageService {

    @Inject private UsageRepository repository;
    @Inject private UsageReader reader;
    @Inject private Confirmations confirmations;
    @Inject private ToolUseService toolUseService;
    @Inject private CurrentUser currentUser;
    @Inject private AuditTrail auditTrail;
    @Inject private Clock clock;

    /** Uses of a group as they stand today, present ones first. A lead sees the own groups only. */
    @RequiresPermission({Permission.VIEW_WORK, Permission.VIEW_OWN_GROUP})
    public List<UseDetails> listForGroup(long groupId) {
        return reader.details(currentUser.scope(), toolUseService.listForGroup(groupId));
    }

    /**
     * @throws NotFoundException also for a use of another contact point
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public UseDetails get(long useId) {
        ToolUseRow use = toolUseService.get(useId);
        return reader.details(currentUser.scope(), List.of(use)).get(0);
    }

    /**
     * Confirms that a condition is kept; a row with name and moment that stays for ever.
     *
     * @param code for example {@code CND-OPERATOR-CHECK}
     * @throws RuleViolatedException at {@code code} if the use has no such condition, or if a date
     *     or the meeting agreement shows it
     */
    @RequiresPermission(Permission.RECORD_TOOL_USE)
    public void confirm(long useId, @NotNull String code) {
        confirmations.write(get(useId), code, true);
    }

    /** Takes a confirmation back; both stay in the history. */
    @RequiresPermission(Permission.RECORD_TOOL_USE)
    public void takeBack(long useId, @NotNull String code) {
        confirmations.write(get(useId), code, false);
    }

    /**
     * Keeps the signed processor contract; a new file replaces the old one.
     *
     * @throws RuleViolatedException at {@code file}: empty, over 10 MB, not PDF/JPEG/PNG by
     *     content, password-protected
     */
    @RequiresPermission(Permission.RECORD_TOOL_USE)
    public void attachContract(long useId, @NotNull UploadedFile file) {
        ToolUseRow use = toolUseService.get(useId);
        String mediaType = AttachmentPolicy.mediaType(file.content());
        repository.findContract(currentUser.scope(), useId).ifPresent(repository::remove);
        AttachmentContent content = new AttachmentContent(mediaType, file.content());
        repository.add(
                new ContractFile(
                        currentUser.scope(), useId, new StoredFile(content, clock.instant())));
        auditTrail.record(currentUser.scope(), "useContract.attach", "group", use.groupId());
    }

    /**
     * @throws NotFoundException if there is none, also for a use of another contact point
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public AttachmentContent contract(long useId) {
        return repository
                .findContract(currentUser.scope(), useId)
                .map(ContractFile::toContent)
                .orElseThrow(NotFoundException::new);
    }
}
