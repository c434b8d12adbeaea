package de.gruppenbuch.domain.cost;

import de.gruppenbuch.domain.account.GroupLeads;
import de.gruppenbuch.domain.group.TopicKind;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.tool.OfferingRow;
import de.gruppenbuch.domain.tool.ToolService;
import de.gruppenbuch.domain.tool.ToolUseRow;
import de.gruppenbuch.domain.tool.ToolUseService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Tells a lead what the gate says while the tool is chosen; it advises and never stops anybody. */
@ApplicationScoped
@Transactional
public class OwnGateService {

    @Inject private CostRepository repository;
    @Inject private GateDesk gateDesk;
    @Inject private ToolService toolService;
    @Inject private ToolUseService toolUseService;
    @Inject private GroupLeads groupLeads;
    @Inject private CurrentUser currentUser;

    /**
     * The tools that an own group uses today and that can be chosen.
     *
     * @throws NotFoundException also for a group that the caller does not lead
     */
    @RequiresPermission(Permission.ASK_TOOL_COST)
    public List<ToolAdvice> listForGroup(long groupId) {
        GateDesk.Asking gate = gateDesk.today(currentUser.scope());
        return toolUseService.listForGroup(groupId).stream()
                .filter(use -> !use.ended() && use.offering().selectable())
                .map(ToolUseRow::offering)
                .distinct()
                .map(offering -> advice(gate, groupId, Optional.of(offering)))
                .toList();
    }

    /**
     * The tool of an own request.
     *
     * @throws NotFoundException also for a request of a group that the caller does not lead
     */
    @RequiresPermission(Permission.ASK_TOOL_COST)
    public ToolAdvice ask(String number) {
        CostRequest request = repository.getByNumber(currentUser.scope(), number);
        groupLeads.requireLeads(currentUser.get(), request.groupId());
        return advice(
                gateDesk.today(currentUser.scope()),
                request.groupId(),
                Optional.ofNullable(request.offeringId()).map(toolService::getOffering));
    }

    private ToolAdvice advice(GateDesk.Asking gate, long groupId, Optional<OfferingRow> offering) {
        return new ToolAdvice(
                offering,
                gate.ask(groupId, offering, TopicKind.HEALTH),
                offering.map(found -> toolService.listAlternatives(found.id())).orElse(List.of()));
    }
}
