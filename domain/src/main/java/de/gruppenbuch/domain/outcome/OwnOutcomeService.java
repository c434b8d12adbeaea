package de.gruppenbuch.domain.outcome;

import de.gruppenbuch.domain.account.GroupLeads;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells leads what became of their requests once the funder has decided. */
@ApplicationScoped
@Transactional
public class OwnOutcomeService {

    @Inject private OutcomeRepository repository;
    @Inject private GroupLeads groupLeads;
    @Inject private CurrentUser currentUser;

    /** Decisions by the id of the request, for all groups that the caller leads. */
    @RequiresPermission(Permission.ASK_TOOL_COST)
    public Map<Long, OwnDecision> decisions() {
        Caller lead = currentUser.get();
        return repository.listDecided(lead.scope(), groupLeads.groupIds(lead)).stream()
                .collect(
                        Collectors.toMap(
                                row -> ((Number) row[0]).longValue(),
                                row -> toDecision(((OutcomeRecord) row[1]).notice().orElseThrow()),
                                (first, second) -> second));
    }

    private static OwnDecision toDecision(GrantNotice notice) {
        return new OwnDecision(notice.day(), notice.granted());
    }
}
