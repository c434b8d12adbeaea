package de.gruppenbuch.web.group;

import de.gruppenbuch.domain.group.GroupDetails;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.web.config.AddressKey;
import de.gruppenbuch.web.ui.Notice;
import de.gruppenbuch.web.ui.Redirects;
import de.gruppenbuch.web.ui.UndoableDeed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Takes a group off the lists and brings it back. */
@Named
@RequestScoped
public class GroupRemovalView {

    @Inject private GroupService groupService;
    @Inject private AddressKey key;
    @Inject private Notice notice;

    private GroupDetails group;

    @PostConstruct
    void load() {
        group = groupService.get(key.id());
    }

    public String remove() {
        groupService.remove(group.id(), group.version());
        notice.sayWithUndo(
                new UndoableDeed(UndoableDeed.Kind.GROUP_REMOVED, group.id()),
                "group.removed",
                group.name());
        return Redirects.to("/arbeit/gruppen");
    }

    public String restore() {
        groupService.restore(group.id());
        notice.say("base.restored");
        return Redirects.to("/arbeit/gruppe/" + group.id());
    }

    public GroupDetails getGroup() {
        return group;
    }
}
