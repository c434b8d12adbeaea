package de.gruppenbuch.web.group;

import de.gruppenbuch.domain.group.GroupFilter;
import de.gruppenbuch.domain.group.GroupRow;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.group.MeetingMode;
import de.gruppenbuch.domain.group.Topic;
import de.gruppenbuch.domain.shared.Page;
import de.gruppenbuch.web.config.ListQuery;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** List of groups. */
@Named
@RequestScoped
public class GroupListView {

    @Inject private GroupService groupService;
    @Inject private ListQuery query;

    private Page<GroupRow> page;
    private List<Topic> topics;

    @PostConstruct
    void load() {
        page = groupService.list(filter(query), query.page());
        topics = groupService.listTopics();
    }

    /** The filter in the address. */
    public static GroupFilter filter(ListQuery query) {
        return new GroupFilter(
                query.text("text"),
                query.text("thema"),
                query.constant("treffen", MeetingMode.class).orElse(null),
                query.text("werkzeug"));
    }

    /** Whether groups may be missing because of a filter. */
    public boolean isFiltered() {
        return !(getText() + getTopic() + getMode() + query.text("werkzeug")).isEmpty();
    }

    public Page<GroupRow> getPage() {
        return page;
    }

    public List<Topic> getTopics() {
        return topics;
    }

    public MeetingMode[] getModes() {
        return MeetingMode.values();
    }

    public String getText() {
        return query.text("text");
    }

    public String getTopic() {
        return query.text("thema");
    }

    public String getMode() {
        return query.text("treffen");
    }

    public String getQuery() {
        return query.query("text", "thema", "treffen", "werkzeug", "sortierung", "richtung");
    }

    public String getHref() {
        return "/arbeit/gruppen" + getQuery();
    }
}
