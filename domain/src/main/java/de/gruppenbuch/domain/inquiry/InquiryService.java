package de.gruppenbuch.domain.inquiry;

import de.gruppenbuch.domain.audit.AuditTrail;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;

/** Counts inquiries of the public and takes back what was counted by a slip. */
@ApplicationScoped
@Transactional
public class InquiryService {

    @Inject private InquiryRepository repository;
    @Inject private GroupService groupService;
    @Inject private CurrentUser currentUser;
    @Inject private AuditTrail auditTrail;
    @Inject private Clock clock;

    /** Today and the topics in the order of the catalogue. */
    @RequiresPermission(Permission.COUNT_INQUIRY)
    public InquiryChoices choices() {
        return new InquiryChoices(LocalDate.now(clock), groupService.listTopics());
    }

    /**
     * @return id, to take it back
     * @throws RuleViolatedException at {@code day}, {@code number} or {@code topicCode}
     */
    @RequiresPermission(Permission.COUNT_INQUIRY)
    public long count(@Valid @NotNull CountInquiry command) {
        InquiryPolicy.requireDay(command.day(), LocalDate.now(clock));
        InquiryPolicy.requireNumber(command.number());
        requireTopic(command.topicCode());
        Inquiry inquiry = new Inquiry(currentUser.scope(), command);
        repository.add(inquiry);
        auditTrail.record(currentUser.scope(), "inquiry.count", "inquiry", inquiry.id());
        return inquiry.id();
    }

    /**
     * It does not count any more.
     *
     * @throws NotFoundException also for an inquiry of another contact point
     */
    @RequiresPermission(Permission.COUNT_INQUIRY)
    public void remove(long id) {
        repository.get(currentUser.scope(), id).remove(clock.instant());
        auditTrail.record(currentUser.scope(), "inquiry.remove", "inquiry", id);
    }

    /**
     * It counts again.
     *
     * @throws NotFoundException also for an inquiry of another contact point
     */
    @RequiresPermission(Permission.COUNT_INQUIRY)
    public void restore(long id) {
        repository.get(currentUser.scope(), id).restore();
        auditTrail.record(currentUser.scope(), "inquiry.restore", "inquiry", id);
    }

    private void requireTopic(String code) {
        if (code != null
                && groupService.listTopics().stream().noneMatch(t -> t.code().equals(code))) {
            throw new RuleViolatedException("topicCode", "group.topic.unknown");
        }
    }
}
