package de.gruppenbuch.web.group;

import de.gruppenbuch.domain.cost.CostRequestService;
import de.gruppenbuch.domain.cost.RequestFilter;
import de.gruppenbuch.domain.cost.RequestRow;
import de.gruppenbuch.domain.group.GroupDetails;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.group.PersonDetails;
import de.gruppenbuch.domain.shared.PageRequest;
import de.gruppenbuch.domain.usage.UsageService;
import de.gruppenbuch.domain.usage.UseDetails;
import de.gruppenbuch.web.config.AddressKey;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Everything about one group on one page. */
@Named
@RequestScoped
public class GroupPageView {

    @Inject private GroupService groupService;
    @Inject private UsageService usageService;
    @Inject private CostRequestService requestService;
    @Inject private AddressKey key;

    private GroupDetails group;
    private List<UseDetails> uses;
    private List<RequestRow> requests;

    @PostConstruct
    void load() {
        group = groupService.get(key.id());
    }

    public GroupDetails getGroup() {
        return group;
    }

    /** Only asked for if there is one. */
    public PersonDetails getSecond() {
        return group.second().orElse(null);
    }

    public List<UseDetails> getUses() {
        if (uses == null) {
            uses = usageService.listForGroup(group.id());
        }
        return uses;
    }

    public List<RequestRow> getRequests() {
        if (requests == null) {
            RequestFilter ofGroup = new RequestFilter("", null, null, group.id());
            requests = requestService.list(ofGroup, PageRequest.first(20)).items();
        }
        return requests;
    }
}
