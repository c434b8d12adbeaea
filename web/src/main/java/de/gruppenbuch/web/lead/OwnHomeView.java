package de.gruppenbuch.web.lead;

import de.gruppenbuch.domain.cost.OwnRequest;
import de.gruppenbuch.domain.cost.OwnRequestService;
import de.gruppenbuch.domain.group.OwnGroup;
import de.gruppenbuch.domain.group.OwnGroupService;
import de.gruppenbuch.domain.tool.ToolUseRow;
import de.gruppenbuch.domain.tool.ToolUseService;
import de.gruppenbuch.web.config.AddressKey;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** First page of a lead: groups, what to do, where requests stand; and the tools of one group. */
@Named
@RequestScoped
public class OwnHomeView {

    @Inject private OwnGroupService ownGroupService;
    @Inject private OwnRequestService ownRequestService;
    @Inject private ToolUseService toolUseService;
    @Inject private AddressKey key;

    private List<OwnGroup> groups;
    private List<OwnRequest> requests;
    private List<ToolUseRow> uses;

    @PostConstruct
    void load() {
        groups = ownGroupService.list();
    }

    public List<OwnGroup> getGroups() {
        return groups;
    }

    public List<OwnRequest> getRequests() {
        if (requests == null) {
            requests = ownRequestService.list();
        }
        return requests;
    }

    public OwnGroup getGroup() {
        return ownGroupService.get(key.id());
    }

    public List<ToolUseRow> getUses() {
        if (uses == null) {
            uses = toolUseService.listForGroup(key.id());
        }
        return uses;
    }
}
