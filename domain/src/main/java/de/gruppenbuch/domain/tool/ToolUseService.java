package de.gruppenbuch.domain.tool;

import static java.util.Comparator.comparing;

import de.gruppenbuch.domain.account.GroupLeads;
import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.audit.AuditTrail;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.InOrder;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which group uses which offering, for what, since and until when. */
@ApplicationScoped
@Transactional
public class ToolUseService {

    @Inject private ToolUseRepository repository;
    @Inject private ToolRepository tools;
    @Inject private GroupService groupService;
    @Inject private GroupLeads groupLeads;
    @Inject private CurrentUser currentUser;
    @Inject private AuditTrail auditTrail;
    @Inject private Clock clock;

    /**
     * @throws RuleViolatedException at {@code offeringId} if the tool has ended, at {@code until}
     *     if before since
     */
    @RequiresPermission(Permission.RECORD_TOOL_USE)
    public long record(long groupId, @Valid @NotNull RecordToolUse command) {
        groupService.get(groupId);
        require(command, Optional.empty());
        ToolUse use = new ToolUse(currentUser.scope(), groupId, command, clock.instant());
        repository.add(use);
        auditTrail.record(currentUser.scope(), "toolUse.record", "group", groupId);
        return use.id();
    }

    /** An ended tool may keep its use as history: only purpose and days change. */
    @RequiresPermission(Permission.RECORD_TOOL_USE)
    public void edit(long useId, long version, @Valid @NotNull RecordToolUse command) {
        ToolUse use = load(useId, version);
        require(command, Optional.of(use.offeringId()));
        use.change(command);
        auditTrail.record(currentUser.scope(), "toolUse.edit", "group", use.groupId());
    }

    /**
     * Takes a use off the lists, for a slip; a use that ended gets an end day instead.
     *
     * @throws de.gruppenbuch.domain.shared.StaleDataException if somebody saved since {@code
     *     version} was read
     */
    @RequiresPermission(Permission.RECORD_TOOL_USE)
    public void remove(long useId, long version) {
        ToolUse use = load(useId, version);
        use.remove(clock.instant());
        auditTrail.record(currentUser.scope(), "toolUse.remove", "group", use.groupId());
    }

    /** Brings a removed use back. */
    @RequiresPermission(Permission.RECORD_TOOL_USE)
    public void restore(long useId) {
        ToolUse use = repository.get(currentUser.scope(), useId);
        use.restore();
        auditTrail.record(currentUser.scope(), "toolUse.restore", "group", use.groupId());
    }

    /**
     * @throws de.gruppenbuch.domain.shared.NotFoundException also for a use of another contact
     *     point
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public ToolUseRow get(long useId) {
        return toRows(List.of(repository.get(currentUser.scope(), useId))).get(0);
    }

    /** Uses of a group, present ones first. A lead sees the own groups only. */
    @RequiresPermission({Permission.VIEW_WORK, Permission.VIEW_OWN_GROUP})
    public List<ToolUseRow> listForGroup(long groupId) {
        Caller caller = currentUser.get();
        if (!caller.may(Permission.VIEW_WORK)) {
            groupLeads.requireLeads(caller, groupId);
        }
        return toRows(repository.listForGroup(caller.scope(), groupId)).stream()
                .sorted(comparing(ToolUseRow::ended))
                .toList();
    }

    /**
     * @param useIds at most some hundreds; those of other contact points are left out
     * @return in the order asked for
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public List<ToolUseRow> listByIds(List<Long> useIds) {
        return InOrder.of(
                useIds, toRows(repository.listByIds(currentUser.scope(), useIds)), ToolUseRow::id);
    }

    /** Present uses of all groups of the contact point. */
    @RequiresPermission(Permission.VIEW_WORK)
    public List<ToolUseRow> listPresent() {
        return toRows(repository.listAll(currentUser.scope())).stream()
                .filter(use -> !use.ended())
                .toList();
    }

    /**
     * Present uses of offerings that are advised against, ended, not assessed or expired: tools to
     * look at.
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public List<ToolUseRow> listToLookAt() {
        return listPresent().stream()
                .filter(
                        use ->
                                EffectiveStatusPolicy.rank(
                                                use.offering().assessment().effectiveStatus())
                                        > EffectiveStatusPolicy.rank(
                                                AssessmentStatus.ACCEPTABLE_WITH_CONDITIONS))
                .toList();
    }

    private void require(RecordToolUse command, Optional<String> before) {
        ToolUsePolicy.requireOrder(command);
        ToolUsePolicy.requireTerms(command.terms(), LocalDate.now(clock));
        OfferingRow offering =
                Optional.ofNullable(catalogue().get(command.offeringId()))
                        .orElseThrow(
                                () -> new RuleViolatedException("offeringId", "tool.use.unknown"));
        ToolUsePolicy.requireSelectable(offering, command, before, LocalDate.now(clock));
    }

    private ToolUse load(long useId, long version) {
        ToolUse use = repository.get(currentUser.scope(), useId);
        use.requireVersion(version);
        return use;
    }

    private List<ToolUseRow> toRows(List<ToolUse> uses) {
        Map<String, OfferingRow> catalogue = catalogue();
        List<OfferingRow> all = List.copyOf(catalogue.values());
        LocalDate today = LocalDate.now(clock);
        return uses.stream()
                .map(
                        use -> {
                            OfferingRow offering = catalogue.get(use.offeringId());
                            return use.toRow(
                                    offering, AlternativePolicy.alternatives(offering, all), today);
                        })
                .toList();
    }

    private Map<String, OfferingRow> catalogue() {
        ContactPointScope scope = currentUser.scope();
        return tools.listOfferings(scope, LocalDate.now(clock)).stream()
                .collect(
                        Collectors.toMap(
                                OfferingRow::id,
                                Function.identity(),
                                (first, second) -> first,
                                LinkedHashMap::new));
    }
}
