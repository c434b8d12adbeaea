package de.gruppenbuch.web.lead;

import de.gruppenbuch.domain.cost.OwnRequest;
import de.gruppenbuch.domain.cost.OwnRequestService;
import de.gruppenbuch.domain.group.OwnGroup;
import de.gruppenbuch.domain.group.OwnGroupService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** First page of a lead: groups, what to do, where requests stand. */
@Named
@RequestScoped
public class OwnHomeView {

    @Inject private OwnGroupService ownGroupService;
    @Inject private OwnRequestService ownRequestService;

    private List<OwnGroup> groups;
    private List<OwnRequest> requests;

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
}
