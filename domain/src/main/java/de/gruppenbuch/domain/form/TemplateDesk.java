package de.gruppenbuch.domain.form;

import de.gruppenbuch.domain.funding.ProfileService;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Turns stored forms into the records that cross the border of the domain. */
@ApplicationScoped
public class TemplateDesk {

    @Inject private TemplateRepository repository;
    @Inject private ProfileService profileService;
    @Inject private CurrentUser currentUser;
    @Inject private Clock clock;

    List<TemplateRow> rows() {
        return repository.list(scope()).stream().map(this::row).toList();
    }

    TemplateRow row(FormTemplate template) {
        return template.toRow(
                profileService.getFunder(template.funderKey()).name(), LocalDate.now(clock));
    }

    TemplateDetails details(long id) {
        FormTemplate template = repository.get(scope(), id);
        FormFile file = repository.file(scope(), id);
        return new TemplateDetails(
                row(template),
                file.found(),
                file.headings(),
                template.mapping(),
                template.mappingVersion(),
                file.file().sha256(),
                file.file().toRow(id).sizeBytes(),
                repository.used(scope(), id));
    }

    private ContactPointScope scope() {
        return currentUser.scope();
    }
}
