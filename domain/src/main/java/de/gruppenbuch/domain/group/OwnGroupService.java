package de.gruppenbuch.domain.group;

import de.gruppenbuch.domain.account.GroupLeads;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What a lead may see: only the groups that the signed-in account leads. */
@ApplicationScoped
@Transactional
public class OwnGroupService {

    @Inject private GroupRepository repository;
    @Inject private TopicRepository topics;
    @Inject private GroupLeads groupLeads;
    @Inject private CurrentUser currentUser;

    /** The groups that the caller leads; empty if there is none left. */
    @RequiresPermission(Permission.VIEW_OWN_GROUP)
    public List<OwnGroup> list() {
        return groupLeads.groupIds(currentUser.get()).stream().map(this::load).toList();
    }

    /**
     * @throws NotFoundException if the caller does not lead this group
     */
    @RequiresPermission(Permission.VIEW_OWN_GROUP)
    public OwnGroup get(long groupId) {
        Caller lead = currentUser.get();
        groupLeads.requireLeads(lead, groupId);
        return load(groupId);
    }

    private OwnGroup load(long groupId) {
        ContactPointScope scope = currentUser.scope();
        SelfHelpGroup group = repository.get(scope, groupId);
        String contact =
                repository
                        .findPerson(scope, groupId, 1)
                        .map(person -> person.toDetails().fullName())
                        .orElse("");
        String topic = topics.find(group.topicCode()).map(found -> found.name().de()).orElse("");
        return group.toOwn(contact, topic);
    }
}
