package de.gruppenbuch.web.lead;

import de.gruppenbuch.domain.cost.GateOutcome;
import de.gruppenbuch.domain.cost.OwnGateService;
import de.gruppenbuch.domain.cost.OwnRequest;
import de.gruppenbuch.domain.cost.OwnRequestService;
import de.gruppenbuch.domain.cost.ToolAdvice;
import de.gruppenbuch.domain.cost.ToolChoice;
import de.gruppenbuch.domain.group.OwnGroup;
import de.gruppenbuch.domain.group.OwnGroupService;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.domain.tool.OfferingRow;
import de.gruppenbuch.web.config.AddressKey;
import de.gruppenbuch.web.ui.Redirects;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/**
 * Step 1: which tool? The group's own tools, another one, or "I am not sure". A warning never
 * blocks.
 */
@Named
@RequestScoped
public class OwnToolView {

    private static final String OTHER = "other";
    private static final String UNSURE = "unsure";

    @Inject private OwnRequestService ownRequestService;
    @Inject private OwnGroupService ownGroupService;
    @Inject private OwnGateService ownGateService;
    @Inject private AddressKey key;

    private OwnRequest draft;
    private OwnGroup group;
    private String offeringId;
    private String otherTool;
    private List<ToolAdvice> advice;

    @PostConstruct
    void load() {
        if (isBegun()) {
            draft = ownRequestService.get(key.text());
            group = ownGroupService.get(draft.groupId());
            choose(draft.choice());
        } else {
            long groupId = key.parameter("gruppe");
            List<OwnGroup> own = ownGroupService.list();
            group = groupId < 0 && own.size() == 1 ? own.get(0) : ownGroupService.get(groupId);
        }
    }

    public String save() {
        if (offeringId == null) {
            throw new RuleViolatedException("offeringId", "cost.request.tool.missing");
        }
        ToolChoice choice =
                switch (offeringId) {
                    case OTHER -> new ToolChoice(null, otherTool == null ? "" : otherTool, false);
                    case UNSURE -> new ToolChoice(null, null, true);
                    default -> new ToolChoice(offeringId, null, false);
                };
        String number = key.text();
        if (isBegun()) {
            ownRequestService.chooseTool(number, choice);
        } else {
            number = ownRequestService.begin(group.id(), choice);
        }
        boolean back = "pruefen".equals(key.textParameter("zurueck"));
        return Redirects.to("/antrag/" + number + (back ? "/pruefen" : "/kosten"));
    }

    /** Tools that the group uses today and that can still be chosen. */
    public List<OfferingRow> getOwnTools() {
        return getAdvice().stream().map(ToolAdvice::offering).flatMap(Optional::stream).toList();
    }

    /**
     * Own tools that the gate has something to say about: shown with reason and alternatives, never
     * blocked.
     */
    public List<ToolAdvice> getWarned() {
        return getAdvice().stream()
                .filter(advice -> advice.gate().outcome() != GateOutcome.PASS)
                .toList();
    }

    private List<ToolAdvice> getAdvice() {
        if (advice == null) {
            advice = ownGateService.listForGroup(group.id());
        }
        return advice;
    }

    private boolean isBegun() {
        return !key.text().isEmpty();
    }

    private void choose(ToolChoice choice) {
        if (choice.unsure()) {
            offeringId = UNSURE;
        } else if (choice.otherTool() != null) {
            offeringId = OTHER;
            otherTool = choice.otherTool();
        } else {
            offeringId = choice.offeringId();
        }
    }

    public OwnGroup getGroup() {
        return group;
    }

    public String getOfferingId() {
        return offeringId;
    }

    public void setOfferingId(String offeringId) {
        this.offeringId = offeringId;
    }

    public String getOtherTool() {
        return otherTool;
    }

    public void setOtherTool(String otherTool) {
        this.otherTool = otherTool;
    }
}
