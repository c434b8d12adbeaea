package de.gruppenbuch.domain.form;

import de.gruppenbuch.domain.audit.AuditTrail;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.domain.shared.StaleDataException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says which value of an application belongs into which field of a form. */
@ApplicationScoped
@Transactional
public class MappingService {

    @Inject private TemplateRepository repository;
    @Inject private TemplateDesk desk;
    @Inject private CurrentUser currentUser;
    @Inject private AuditTrail auditTrail;

    /** What the words of the form suggest for fields and tables that nobody has decided about. */
    @RequiresPermission(Permission.VIEW_WORK)
    public FormMapping suggestions(long templateId) {
        TemplateDetails template = desk.details(templateId);
        FormMapping all =
                MappingSuggestionPolicy.suggest(
                        template.form(), template.headings(), template.row().kind());
        FormMapping mapping = template.mapping();
        return new FormMapping(
                all.fields().stream()
                        .filter(binding -> mapping.of(binding.field()).isEmpty())
                        .toList(),
                all.tables().stream()
                        .filter(binding -> mapping.ofTable(binding.table()).isEmpty())
                        .toList());
    }

    /**
     * Replaces the whole mapping.
     *
     * @param seen version of the mapping that the caller has seen
     * @throws RuleViolatedException at the id of a field or table whose binding is wrong
     * @throws StaleDataException if somebody changed it since
     */
    @RequiresPermission(Permission.EDIT_SETTINGS)
    public void save(long templateId, int seen, @NotNull FormMapping mapping) {
        FormTemplate template = repository.get(currentUser.scope(), templateId);
        ReadForm form = repository.file(currentUser.scope(), templateId).found();
        BindingRules.require(form, mapping);
        template.map(seen, form, mapping);
        repository.flush();
        auditTrail.record(currentUser.scope(), "template.map", "template", templateId);
    }

    /** Takes all suggestions for fields and tables that nobody has decided about. */
    @RequiresPermission(Permission.EDIT_SETTINGS)
    public void takeSuggestions(long templateId, int seen) {
        save(
                templateId,
                seen,
                desk.details(templateId).mapping().filledUpFrom(suggestions(templateId)));
    }

    /**
     * What the mapping of the version before would become.
     *
     * @throws NotFoundException if the form follows no other
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public CarryOver carryOver(long templateId) {
        TemplateDetails template = desk.details(templateId);
        if (template.row().predecessorId() == null) {
            throw new NotFoundException();
        }
        TemplateDetails before = desk.details(template.row().predecessorId());
        return CarryOverPolicy.compare(before.form(), before.mapping(), template.form());
    }

    /**
     * Takes the confirmed part of the mapping over and ends the version before on the day before
     * this one begins. What somebody has already mapped in the new version stays.
     *
     * @param left ids of fields and tables of the new form that are not taken over
     */
    @RequiresPermission(Permission.EDIT_SETTINGS)
    public void confirmCarryOver(long templateId, int seen, @NotNull List<String> left) {
        ContactPointScope scope = currentUser.scope();
        FormMapping carried = carryOver(templateId).mapping();
        Set<String> out = new HashSet<>(left);
        FormMapping confirmed =
                new FormMapping(
                        carried.fields().stream()
                                .filter(binding -> !out.contains(binding.field()))
                                .toList(),
                        carried.tables().stream()
                                .filter(binding -> !out.contains(binding.table()))
                                .toList());
        FormTemplate template = repository.get(scope, templateId);
        save(templateId, seen, template.mapping().filledUpFrom(confirmed));
        repository.get(scope, template.predecessorId()).retireOn(template.validFrom().minusDays(1));
        auditTrail.record(scope, "template.carryOver", "template", templateId);
    }
}
