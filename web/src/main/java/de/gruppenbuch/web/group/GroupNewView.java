package de.gruppenbuch.web.group;

import de.gruppenbuch.domain.group.Consent;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.group.MeetingMode;
import de.gruppenbuch.domain.group.RegisterGroup;
import de.gruppenbuch.domain.group.SimilarGroup;
import de.gruppenbuch.domain.group.Topic;
import de.gruppenbuch.domain.tool.OfferingRow;
import de.gruppenbuch.domain.tool.ToolService;
import de.gruppenbuch.web.ui.Notice;
import de.gruppenbuch.web.ui.Redirects;
import de.gruppenbuch.web.ui.UndoableDeed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Registers a group with twelve answers on one page. */
@Named
@RequestScoped
public class GroupNewView {

    private static final int COMMON_TOOLS = 8;

    @Inject private GroupService groupService;
    @Inject private ToolService toolService;
    @Inject private Notice notice;

    private final GroupForm form = new GroupForm();
    private List<String> offeringIds = new ArrayList<>();
    private List<SimilarGroup> similar;

    public String save() {
        long id =
                groupService.register(
                        new RegisterGroup(
                                form.getName(),
                                form.getTopicCode(),
                                form.getTopicDetail(),
                                form.getPostalCode(),
                                form.getCity(),
                                form.getMeetingMode(),
                                form.getFirstName(),
                                form.getLastName(),
                                form.getEmail(),
                                form.getPhone(),
                                form.getConsent(),
                                offeringIds == null ? List.of() : offeringIds));
        notice.sayWithUndo(
                new UndoableDeed(UndoableDeed.Kind.GROUP_REGISTERED, id), "group.registered");
        return Redirects.to("/arbeit/gruppe/" + id);
    }

    /** Names that are like the one typed; a hint that never blocks. */
    public List<SimilarGroup> getSimilar() {
        if (similar == null) {
            similar = groupService.findSimilar(form.getName());
        }
        return similar;
    }

    /** Called while the name is typed. */
    public void look() {
        similar = null;
    }

    /** The tools that groups of this contact point use most. */
    public List<OfferingRow> getTools() {
        return toolService.listSelectable().stream().limit(COMMON_TOOLS).toList();
    }

    public List<Topic> getTopics() {
        return groupService.listTopics();
    }

    public MeetingMode[] getModes() {
        return MeetingMode.values();
    }

    public Consent[] getConsents() {
        return Consent.values();
    }

    public GroupForm getForm() {
        return form;
    }

    public List<String> getOfferingIds() {
        return offeringIds;
    }

    public void setOfferingIds(List<String> offeringIds) {
        this.offeringIds = offeringIds;
    }
}
