package de.gruppenbuch.domain.review;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.tool.CatalogueChange;
import de.gruppenbuch.domain.tool.OfferingRow;
import de.gruppenbuch.domain.tool.OfferingSheets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Tools that have to be looked at again, because time or the catalogue has gone on. */
@ApplicationScoped
@Transactional
public class WatchService {

    @Inject private WatchRepository repository;
    @Inject private OfferingSheets sheets;
    @Inject private CurrentUser currentUser;
    @Inject private Clock clock;

    /** What most groups and open requests hang on comes first; what nothing hangs on, last. */
    @RequiresPermission(Permission.VIEW_WORK)
    public List<WatchRow> list() {
        ContactPointScope scope = currentUser.scope();
        LocalDate today = LocalDate.now(clock);
        Map<String, Integer> requests = repository.openRequests(scope);
        Map<String, List<CatalogueChange>> changes = repository.changesSinceOwn(scope);
        return sheets.rows(scope, today).stream()
                .map(
                        offering ->
                                row(
                                        offering,
                                        requests.getOrDefault(offering.id(), 0),
                                        changes.getOrDefault(offering.id(), List.of()),
                                        today))
                .filter(row -> !row.causes().isEmpty())
                .sorted(WatchPolicy.order())
                .toList();
    }

    private static WatchRow row(
            OfferingRow offering, int requests, List<CatalogueChange> changes, LocalDate today) {
        int hanging = offering.groupCount() + requests;
        return new WatchRow(
                offering, WatchPolicy.causes(offering, changes, hanging, today), requests, changes);
    }
}
