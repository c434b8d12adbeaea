package de.gruppenbuch.web.undo;

import de.gruppenbuch.domain.group.GroupDetails;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.inquiry.InquiryService;
import de.gruppenbuch.web.ui.Notice;
import de.gruppenbuch.web.ui.Redirects;
import de.gruppenbuch.web.ui.UndoableDeed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Behind the button "Rückgängig". */
@Named
@RequestScoped
public class UndoView {

    @Inject private GroupService groupService;
    @Inject private InquiryService inquiryService;
    @Inject private Restores restores;
    @Inject private Notice notice;

    private String code;

    public String undo() {
        UndoableDeed deed = UndoableDeed.of(code);
        if (deed.kind() == UndoableDeed.Kind.GROUP_REGISTERED) {
            return removeGroup(deed.id());
        }
        if (deed.kind() == UndoableDeed.Kind.INQUIRY_COUNTED) {
            return removeInquiry(deed.id());
        }
        String address = restores.restore(deed);
        notice.say(
                switch (deed.kind()) {
                    case NOTICE_RECORDED, PROOF_RECORDED -> "dispatch.takenBack";
                    default -> "base.restored";
                });
        return Redirects.to(address);
    }

    private String removeInquiry(long id) {
        inquiryService.remove(id);
        notice.sayWithUndo(
                new UndoableDeed(UndoableDeed.Kind.INQUIRY_REMOVED, id), "inquiry.removed");
        return Redirects.to("/arbeit/anfragen");
    }

    private String removeGroup(long id) {
        GroupDetails group = groupService.get(id);
        groupService.remove(id, group.version());
        notice.sayWithUndo(
                new UndoableDeed(UndoableDeed.Kind.GROUP_REMOVED, id),
                "group.removed",
                group.name());
        return Redirects.to("/arbeit/gruppen");
    }

    /** Code of the deed that the page tells of; empty if it tells of none. */
    public String getCode() {
        if (code != null) {
            return code;
        }
        Object told =
                FacesContext.getCurrentInstance().getExternalContext().getFlash().get("noticeUndo");
        return told == null ? "" : told.toString();
    }

    public void setCode(String code) {
        this.code = code;
    }
}
