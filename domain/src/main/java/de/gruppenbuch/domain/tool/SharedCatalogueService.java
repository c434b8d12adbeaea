package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.security.PublicAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The part of the catalogue that belongs to no contact point. */
@ApplicationScoped
@Transactional
public class SharedCatalogueService {

    @Inject private ToolRepository repository;
    @Inject private Clock clock;

    /** Every tool, ended ones included, judged as it counts today; assessments newest first. */
    @PublicAccess("the shared catalogue holds no data of a contact point")
    public List<ToolDetails> listTools() {
        return repository.listTools(LocalDate.now(clock));
    }
}
