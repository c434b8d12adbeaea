package de.gruppenbuch.domain.usage;

import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** A lead sees how the own group stands with its tools and confirms what the group keeps itself. */
@ApplicationScoped
@Transactional
public class OwnUsageService {

    @Inject private UsageService usageService;
    @Inject private Confirmations confirmations;

    /**
     * Uses of an own group, present ones first.
     *
     * @throws NotFoundException also for a group that the caller does not lead
     */
    @RequiresPermission(Permission.VIEW_OWN_GROUP)
    public List<UseDetails> list(long groupId) {
        return usageService.listForGroup(groupId);
    }

    /**
     * Confirms that the group keeps a condition.
     *
     * @throws RuleViolatedException at {@code code} if the condition is not the group's to keep
     * @throws NotFoundException also for a group that the caller does not lead
     */
    @RequiresPermission(Permission.KEEP_CONDITIONS)
    public void confirm(long groupId, long useId, @NotNull String code) {
        confirmations.write(find(groupId, useId, code), code, true);
    }

    /** Takes a confirmation back; both stay in the history. */
    @RequiresPermission(Permission.KEEP_CONDITIONS)
    public void takeBack(long groupId, long useId, @NotNull String code) {
        confirmations.write(find(groupId, useId, code), code, false);
    }

    private UseDetails find(long groupId, long useId, String code) {
        if (ConditionPolicy.keeper(code) != ConditionKeeper.GROUP) {
            throw new RuleViolatedException("code", "use.condition.notYours");
        }
        return usageService.listForGroup(groupId).stream()
                .filter(details -> details.use().id() == useId && !details.use().ended())
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
