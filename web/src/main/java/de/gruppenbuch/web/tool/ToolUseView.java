package de.gruppenbuch.web.tool;

import de.gruppenbuch.domain.assessment.ProtectionLevel;
import de.gruppenbuch.domain.shared.AttachmentPolicy;
import de.gruppenbuch.domain.shared.UploadedFile;
import de.gruppenbuch.domain.tool.ContractParty;
import de.gruppenbuch.domain.tool.ToolHost;
import de.gruppenbuch.domain.tool.ToolUseRow;
import de.gruppenbuch.domain.tool.ToolUseService;
import de.gruppenbuch.domain.tool.WayOfUse;
import de.gruppenbuch.domain.usage.UsageService;
import de.gruppenbuch.web.config.AddressKey;
import de.gruppenbuch.web.ui.Notice;
import de.gruppenbuch.web.ui.Redirects;
import de.gruppenbuch.web.ui.UndoableDeed;
import de.gruppenbuch.web.ui.Uploads;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.Optional;

/** Records or changes which tool a group uses and under which terms. */
@Named
@RequestScoped
public class ToolUseView {

    @Inject private ToolUseService toolUseService;
    @Inject private UsageService usageService;
    @Inject private AddressKey key;
    @Inject private Notice notice;

    private final UseForm form = new UseForm();
    private ToolUseRow use;
    private Part file;

    @PostConstruct
    void load() {
        long useId = key.parameter("nutzung");
        if (useId >= 0) {
            use = toolUseService.get(useId);
            form.take(use);
        }
    }

    public String save() {
        Optional<UploadedFile> contract = Uploads.chosen("file").map(ToolUseView::read);
        long useId;
        if (use == null) {
            useId = toolUseService.record(key.id(), form.toCommand());
        } else {
            useId = use.id();
            toolUseService.edit(useId, form.getVersion(), form.toCommand());
        }
        contract.ifPresent(file -> usageService.attachContract(useId, file));
        notice.say("base.saved");
        return Redirects.to("/arbeit/gruppe/" + key.id() + "/werkzeug?nutzung=" + useId);
    }

    /** A file that is refused must not leave a use behind that was saved without it. */
    private static UploadedFile read(Part chosen) {
        byte[] content = Uploads.read(chosen, AttachmentPolicy.MAX_BYTES);
        AttachmentPolicy.mediaType(content);
        return new UploadedFile(chosen.getSubmittedFileName(), content);
    }

    public String remove() {
        toolUseService.remove(use.id(), form.getVersion());
        notice.sayWithUndo(
                new UndoableDeed(UndoableDeed.Kind.TOOL_USE_REMOVED, use.id()), "tool.use.removed");
        return Redirects.to("/arbeit/gruppe/" + key.id());
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

    public WayOfUse[] getWays() {
        return WayOfUse.values();
    }

    public ToolHost[] getHosts() {
        return ToolHost.values();
    }

    public ContractParty[] getParties() {
        return ContractParty.values();
    }

    public ProtectionLevel[] getLevels() {
        return ProtectionLevel.values();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
