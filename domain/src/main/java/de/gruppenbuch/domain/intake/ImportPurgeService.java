package de.gruppenbuch.domain.intake;

import de.gruppenbuch.domain.security.PublicAccess;
import de.gruppenbuch.domain.security.TenantWall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Throws lists away that nobody brought in, and the memory of those that were. */
@ApplicationScoped
@Transactional
public class ImportPurgeService {

    @Inject private ImportRepository repository;
    @Inject private TenantWall wall;
    @Inject private Clock clock;

    /**
     * @return number of lists that are gone
     */
    @PublicAccess("the job that clears up has no caller; it removes lists whose time is over")
    public int purge() {
        wall.openForImportJob();
        return repository.removeExpired(clock.instant());
    }
}
