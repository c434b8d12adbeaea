package de.gruppenbuch.web.tool;

import de.gruppenbuch.domain.tool.OfferingRow;
import de.gruppenbuch.domain.tool.RecordToolUse;
import de.gruppenbuch.domain.tool.ToolService;
import de.gruppenbuch.domain.tool.ToolUseRow;
import de.gruppenbuch.domain.tool.ToolUseService;
import de.gruppenbuch.web.config.AddressKey;
import de.gruppenbuch.web.ui.Notice;
import de.gruppenbuch.web.ui.Redirects;
import de.gruppenbuch.web.ui.UndoableDeed;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Records or changes which tool a group uses. */
@Named
@RequestScoped
public class ToolUseView {

    @Inject private ToolUseService toolUseService;
    @Inject private ToolService toolService;
    @Inject private AddressKey key;
    @Inject private Notice notice;

    private final UseForm form = new UseForm();
    private ToolUseRow use;

    @PostConstruct
    void load() {
        if (useId() < 0) {
            return;
        }
        use = toolUseService.get(useId());
        form.setVersion(use.version());
        form.setOfferingId(use.offering().id());
        form.setPurpose(use.purpose());
        form.setSince(use.since());
        form.setUntil(use.until());
    }

    public String save() {
        RecordToolUse command =
                new RecordToolUse(
                        form.getOfferingId(), form.getPurpose(), form.getSince(), form.getUntil());
        if (use == null) {
            toolUseService.record(key.id(), command);
        } else {
            toolUseService.edit(use.id(), form.getVersion(), command);
        }
        notice.say("base.saved");
        return toGroup();
    }

    public String remove() {
        toolUseService.remove(use.id(), form.getVersion());
        notice.sayWithUndo(
                new UndoableDeed(UndoableDeed.Kind.TOOL_USE_REMOVED, use.id()), "tool.use.removed");
        return toGroup();
    }

    /** What can be chosen; an ended tool only if it is recorded already. */
    public List<OfferingRow> getOfferings() {
        Stream<OfferingRow> recorded =
                use == null || use.offering().selectable()
                        ? Stream.empty()
                        : Stream.of(use.offering());
        return Stream.concat(recorded, toolService.listSelectable().stream()).toList();
    }

    public boolean isKnown() {
        return use != null;
    }

    public long getGroupId() {
        return key.id();
    }

    public UseForm getForm() {
        return form;
    }

    private long useId() {
        return key.parameter("nutzung");
    }

    private String toGroup() {
        return Redirects.to("/arbeit/gruppe/" + key.id());
    }
}
