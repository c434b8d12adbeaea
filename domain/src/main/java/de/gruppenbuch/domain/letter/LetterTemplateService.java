package de.gruppenbuch.domain.letter;

import de.gruppenbuch.domain.audit.AuditTrail;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.AttachmentContent;
import de.gruppenbuch.domain.shared.AttachmentPolicy;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.domain.shared.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the templates that a contact point made itself beside those that come with the software.
 */
@ApplicationScoped
@Transactional
public class LetterTemplateService {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject private LetterRepository repository;
    @Inject private CurrentUser currentUser;
    @Inject private AuditTrail auditTrail;
    @Inject private Clock clock;

    /** Every kind of letter with its own templates. */
    @RequiresPermission(Permission.VIEW_WORK)
    public List<LetterRow> list() {
        List<OwnTemplate> own =
                repository.list(currentUser.scope()).stream().map(LetterTemplate::toRow).toList();
        return Arrays.stream(LetterKind.values())
                .map(
                        kind ->
                                new LetterRow(
                                        kind,
                                        own.stream().filter(row -> row.kind() == kind).toList()))
                .toList();
    }

    /**
     * Keeps a template and writes letters of its kind with it from now on.
     *
     * @return its id
     * @throws RuleViolatedException at {@code file} if it is larger than 10 MB
     */
    @RequiresPermission(Permission.EDIT_SETTINGS)
    public long upload(@Valid @NotNull UploadLetter command) {
        if (command.content().length > AttachmentPolicy.MAX_BYTES) {
            throw new RuleViolatedException("file", "cost.file.large", 10);
        }
        ContactPointScope scope = currentUser.scope();
        StoredFile file =
                new StoredFile(new AttachmentContent(WORD, command.content()), clock.instant());
        LetterTemplate template =
                new LetterTemplate(scope, command.kind(), command.name().strip(), file);
        rest(scope, command.kind());
        template.activate();
        repository.add(template);
        auditTrail.record(scope, "letter.upload", "letterTemplate", template.id());
        return template.id();
    }

    /** Writes letters with this own template from now on. */
    @RequiresPermission(Permission.EDIT_SETTINGS)
    public void use(long templateId, long version) {
        ContactPointScope scope = currentUser.scope();
        LetterTemplate template = repository.get(scope, templateId);
        template.requireVersion(version);
        if (!template.active()) {
            rest(scope, template.kind());
            template.activate();
            auditTrail.record(scope, "letter.use", "letterTemplate", templateId);
        }
    }

    /** Writes letters of this kind with the shipped template again; own ones stay on the list. */
    @RequiresPermission(Permission.EDIT_SETTINGS)
    public void useShipped(@NotNull LetterKind kind) {
        ContactPointScope scope = currentUser.scope();
        rest(scope, kind)
                .ifPresent(id -> auditTrail.record(scope, "letter.shipped", "letterTemplate", id));
    }

    /**
     * Removes an own template; if it was in use, the shipped one is used again.
     *
     * @throws de.gruppenbuch.domain.shared.StaleDataException if somebody changed it since {@code
     *     version} was read
     */
    @RequiresPermission(Permission.EDIT_SETTINGS)
    public void remove(long templateId, long version) {
        ContactPointScope scope = currentUser.scope();
        LetterTemplate template = repository.get(scope, templateId);
        template.requireVersion(version);
        repository.remove(template);
        auditTrail.record(scope, "letter.remove", "letterTemplate", templateId);
    }

    /**
     * The file of an own template as it came.
     *
     * @throws de.gruppenbuch.domain.shared.NotFoundException also for one of another contact point
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public LetterFile file(long templateId) {
        LetterTemplate template = repository.get(currentUser.scope(), templateId);
        return new LetterFile(template.kind(), template.toContent().content());
    }

    /** The own template that letters of this kind are written with; empty for the shipped one. */
    @RequiresPermission(Permission.VIEW_WORK)
    public Optional<byte[]> active(@NotNull LetterKind kind) {
        return repository
                .findActive(currentUser.scope(), kind)
                .map(template -> template.toContent().content());
    }

    private Optional<Long> rest(ContactPointScope scope, LetterKind kind) {
        Optional<LetterTemplate> active = repository.findActive(scope, kind);
        active.ifPresent(LetterTemplate::rest);
        repository.flush();
        return active.map(LetterTemplate::id);
    }
}
