package de.gruppenbuch.domain.form;

import de.gruppenbuch.domain.audit.AuditTrail;
import de.gruppenbuch.domain.funding.ProfileService;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.AttachmentContent;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.domain.shared.Sha256;
import de.gruppenbuch.domain.shared.StaleDataException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;

/** Keeps the forms that funders hand out, version by version. */
@ApplicationScoped
@Transactional
public class TemplateService {

    @Inject private TemplateRepository repository;
    @Inject private TemplateDesk desk;
    @Inject private ProfileService profileService;
    @Inject private CurrentUser currentUser;
    @Inject private AuditTrail auditTrail;
    @Inject private Clock clock;

    /**
     * Keeps a form as it came.
     *
     * @return id of the form
     * @throws RuleViolatedException at {@code file} if it is empty, larger than 20 MB, has no
     *     fields or is there already for this funder, year and kind; at {@code validUntil} if it
     *     ends before it begins
     * @throws NotFoundException for an unknown funder or predecessor
     */
    @RequiresPermission(Permission.EDIT_SETTINGS)
    public long upload(@Valid @NotNull UploadTemplate command) {
        FormFilePolicy.requireSize(command.content());
        FormFilePolicy.requireFields(command.form());
        requireHead(command.head());
        ContactPointScope scope = currentUser.scope();
        if (command.predecessorId() != null) {
            repository.get(scope, command.predecessorId());
        }
        requireNew(scope, command);
        FormTemplate template = new FormTemplate(scope, command, clock.instant());
        repository.add(template);
        repository.add(new FormFile(scope, template.id(), command, clock.instant()));
        record("template.upload", template.id());
        return template.id();
    }

    /** Newest funding year first. */
    @RequiresPermission(Permission.VIEW_WORK)
    public List<TemplateRow> list(TemplateFilter filter) {
        return desk.rows().stream().filter(filter::takes).toList();
    }

    /**
     * @throws NotFoundException also for a form of another contact point
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public TemplateDetails get(long templateId) {
        return desk.details(templateId);
    }

    /** The file as it came. */
    @RequiresPermission(Permission.VIEW_WORK)
    public AttachmentContent file(long templateId) {
        return repository.file(currentUser.scope(), templateId).file().toContent();
    }

    /**
     * Changes what a form is for; the file stays.
     *
     * @throws RuleViolatedException at {@code validUntil}
     * @throws StaleDataException if somebody saved since {@code version} was read
     */
    @RequiresPermission(Permission.EDIT_SETTINGS)
    public void editHead(long templateId, long version, @Valid @NotNull TemplateHead head) {
        requireHead(head);
        load(templateId, version).describe(head);
        record("template.edit", templateId);
    }

    /**
     * Takes a form off the lists; {@link #restore} brings it back.
     *
     * @throws RuleViolatedException {@code form.template.used} if an application was filled into it
     */
    @RequiresPermission(Permission.EDIT_SETTINGS)
    public void remove(long templateId, long version) {
        if (repository.used(currentUser.scope(), templateId)) {
            throw new RuleViolatedException("template", "form.template.used");
        }
        load(templateId, version).remove(clock.instant());
        record("template.remove", templateId);
    }

    /** Brings a removed form back. */
    @RequiresPermission(Permission.EDIT_SETTINGS)
    public void restore(long templateId) {
        repository.get(currentUser.scope(), templateId).restore();
        record("template.restore", templateId);
    }

    private void requireHead(TemplateHead head) {
        profileService.getFunder(head.funderKey());
        if (head.validUntil() != null && head.validUntil().isBefore(head.validFrom())) {
            throw new RuleViolatedException("validUntil", "form.template.validity");
        }
    }

    private void requireNew(ContactPointScope scope, UploadTemplate command) {
        TemplateHead head = command.head();
        List<Long> same = repository.sameFile(scope, Sha256.of(command.content()));
        boolean known =
                desk.rows().stream()
                        .filter(row -> same.contains(row.id()))
                        .anyMatch(
                                row ->
                                        row.funderKey().equals(head.funderKey())
                                                && row.fundingYear() == head.fundingYear()
                                                && row.kind() == head.kind());
        if (known) {
            throw new RuleViolatedException("file", "form.file.known");
        }
    }

    private FormTemplate load(long templateId, long version) {
        FormTemplate template = repository.get(currentUser.scope(), templateId);
        template.requireVersion(version);
        return template;
    }

    private void record(String action, long templateId) {
        auditTrail.record(currentUser.scope(), action, "template", templateId);
    }
}
