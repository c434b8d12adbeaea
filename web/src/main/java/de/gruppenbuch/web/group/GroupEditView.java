package de.gruppenbuch.web.group;

import de.gruppenbuch.domain.group.EditGroup;
import de.gruppenbuch.domain.group.GroupDetails;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.group.MeetingMode;
import de.gruppenbuch.domain.group.Topic;
import de.gruppenbuch.web.config.AddressKey;
import de.gruppenbuch.web.ui.Notice;
import de.gruppenbuch.web.ui.Redirects;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Changes name, topic, place and way of meeting. */
@Named
@RequestScoped
public class GroupEditView {

    @Inject private GroupService groupService;
    @Inject private AddressKey key;
    @Inject private Notice notice;

    private final GroupForm form = new GroupForm();
    private GroupDetails group;

    @PostConstruct
    void load() {
        group = groupService.get(key.id());
        form.take(group);
    }

    public String save() {
        groupService.edit(
                group.id(),
                form.getVersion(),
                new EditGroup(
                        form.getName(),
                        form.getTopicCode(),
                        form.getTopicDetail(),
                        form.getStreet(),
                        form.getPostalCode(),
                        form.getCity(),
                        form.getMeetingMode(),
                        form.getMeetingPlace(),
                        form.getWebsite()));
        notice.say("base.saved");
        return Redirects.to("/arbeit/gruppe/" + group.id());
    }

    public GroupDetails getGroup() {
        return group;
    }

    public GroupForm getForm() {
        return form;
    }

    public List<Topic> getTopics() {
        return groupService.listTopics();
    }

    public MeetingMode[] getModes() {
        return MeetingMode.values();
    }
}
