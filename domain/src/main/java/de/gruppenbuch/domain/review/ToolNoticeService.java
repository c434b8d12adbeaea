package de.gruppenbuch.domain.review;

import de.gruppenbuch.domain.audit.AuditTrail;
import de.gruppenbuch.domain.audit.MailOutbox;
import de.gruppenbuch.domain.contactpoint.ContactPointDetails;
import de.gruppenbuch.domain.contactpoint.ContactPoints;
import de.gruppenbuch.domain.group.GroupDetails;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.BusinessException;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.Setting;
import de.gruppenbuch.domain.tool.OfferingRow;
import de.gruppenbuch.domain.tool.OfferingSheets;
import de.gruppenbuch.domain.tool.UsingGroup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Tells every group that uses a tool what has become of it. */
@ApplicationScoped
@Transactional
public class ToolNoticeService {

    @Inject private OfferingSheets sheets;
    @Inject private GroupService groupService;
    @Inject private ContactPoints contactPoints;
    @Inject private MailOutbox outbox;
    @Inject private CurrentUser currentUser;
    @Inject private AuditTrail auditTrail;
    @Inject private Clock clock;

    /**
     * One letter for each group that uses the offering today. Nothing is sent.
     *
     * @throws NotFoundException also for a local offering of another contact point
     */
    @RequiresPermission(Permission.ASSESS_TOOLS)
    public ToolNotice prepare(String offeringId) {
        ContactPointScope scope = currentUser.scope();
        LocalDate today = LocalDate.now(clock);
        List<OfferingRow> all = sheets.rows(scope, today);
        OfferingRow offering =
                all.stream()
                        .filter(row -> row.id().equals(offeringId))
                        .findFirst()
                        .orElseThrow(NotFoundException::new);
        List<OfferingRow> alternatives = sheets.alternatives(offering, all);
        ToolNotice.Sender sender = sender(contactPoints.get(scope));
        List<GroupDetails> groups =
                sheets.groupsUsing(scope, offeringId, today).stream()
                        .map(UsingGroup::groupId)
                        .distinct()
                        .map(groupService::get)
                        .toList();
        NoticeComposer composer = new NoticeComposer(locale(), offering, alternatives, sender);
        return new ToolNotice(
                offering,
                sender,
                today,
                alternatives,
                notOffered(sheets.successors(scope, offeringId), alternatives, all),
                groups.stream().filter(NoticeComposer::mayWrite).map(composer::letter).toList(),
                groups.stream()
                        .filter(group -> !NoticeComposer.mayWrite(group))
                        .map(group -> new ToolNotice.Unreached(group.id(), group.name()))
                        .toList(),
                outbox.isConfigured());
    }

    /**
     * Sends the letters as e-mails to those who have agreed and have an address.
     *
     * @return how many
     * @throws BusinessException if no mail server is configured
     */
    @RequiresPermission(Permission.ASSESS_TOOLS)
    public int send(String offeringId) {
        ToolNotice notice = prepare(offeringId);
        if (!notice.mailPossible()) {
            throw new BusinessException("review.notice.noMail");
        }
        ContactPointScope scope = currentUser.scope();
        for (ToolNotice.Letter letter : notice.byMail()) {
            outbox.put(
                    scope,
                    letter.email(),
                    letter.subject(),
                    String.join("\n\n", letter.paragraphs()));
            auditTrail.record(scope, "tool.notice", "group", letter.groupId());
        }
        return notice.byMail().size();
    }

    private static List<String> notOffered(
            List<String> successors, List<OfferingRow> alternatives, List<OfferingRow> all) {
        return successors.stream()
                .filter(tool -> alternatives.stream().noneMatch(row -> row.toolId().equals(tool)))
                .flatMap(tool -> all.stream().filter(row -> row.toolId().equals(tool)).limit(1))
                .map(OfferingRow::toolName)
                .toList();
    }

    private static ToolNotice.Sender sender(ContactPointDetails home) {
        return new ToolNotice.Sender(
                home.name(),
                home.street() == null ? "" : home.street(),
                home.postalCode() + " " + home.city(),
                home.phone());
    }

    private static Locale locale() {
        return Locale.forLanguageTag(Setting.MAIL_LANGUAGE.get());
    }
}
