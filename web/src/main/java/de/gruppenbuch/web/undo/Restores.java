package de.gruppenbuch.web.undo;

import de.gruppenbuch.domain.form.TemplateService;
import de.gruppenbuch.domain.funding.FundingService;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.inquiry.InquiryService;
import de.gruppenbuch.domain.outcome.OutcomeService;
import de.gruppenbuch.domain.tool.ToolUseService;
import de.gruppenbuch.web.ui.UndoableDeed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Brings back what was removed, takes back what was recorded. */
@RequestScoped
public class Restores {

    @Inject private GroupService groupService;
    @Inject private ToolUseService toolUseService;
    @Inject private FundingService fundingService;
    @Inject private TemplateService templateService;
    @Inject private InquiryService inquiryService;
    @Inject private OutcomeService outcomeService;

    /**
     * @return address of the page that shows it again
     */
    String restore(UndoableDeed deed) {
        return switch (deed.kind()) {
            case GROUP_REGISTERED, GROUP_REMOVED -> {
                groupService.restore(deed.id());
                yield "/arbeit/gruppe/" + deed.id();
            }
            case TOOL_USE_REMOVED -> {
                toolUseService.restore(deed.id());
                yield "/arbeit/gruppe/" + toolUseService.get(deed.id()).groupId();
            }
            case APPLICATION_REMOVED -> {
                fundingService.restore(deed.id());
                yield "/arbeit/foerderung/" + deed.id();
            }
            case NOTICE_RECORDED -> {
                outcomeService.takeNoticeBack(deed.id(), outcomeService.get(deed.id()).version());
                yield "/arbeit/foerderung/" + deed.id() + "/bescheid";
            }
            case PROOF_RECORDED -> {
                outcomeService.takeProofBack(deed.id(), outcomeService.get(deed.id()).version());
                yield "/arbeit/foerderung/" + deed.id() + "/bescheid";
            }
            case TEMPLATE_REMOVED -> {
                templateService.restore(deed.id());
                yield "/arbeit/einstellungen/vorlagen/" + deed.id();
            }
            case INQUIRY_COUNTED, INQUIRY_REMOVED -> {
                inquiryService.restore(deed.id());
                yield "/arbeit/anfragen";
            }
        };
    }
}
