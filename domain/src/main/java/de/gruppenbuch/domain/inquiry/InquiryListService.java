package de.gruppenbuch.domain.inquiry;

import static java.util.stream.Collectors.toMap;

import de.gruppenbuch.domain.audit.AuditTrail;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.group.Topic;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.InOrder;
import de.gruppenbuch.domain.shared.LocalText;
import de.gruppenbuch.domain.shared.Page;
import de.gruppenbuch.domain.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Shows what was counted, line by line and in sums. */
@ApplicationScoped
@Transactional
public class InquiryListService {

    @Inject private InquiryRepository repository;
    @Inject private GroupService groupService;
    @Inject private CurrentUser currentUser;
    @Inject private AuditTrail auditTrail;
    @Inject private Clock clock;

    /** A page of the lines that fit: newest day first, of a day what was counted last. */
    @RequiresPermission(Permission.VIEW_WORK)
    public Page<InquiryRow> list(InquiryFilter filter, PageRequest page) {
        return new Page<>(
                toRows(repository.list(currentUser.scope(), filter, page)),
                page.page(),
                page.size(),
                repository.count(currentUser.scope(), filter));
    }

    /** The numbers of all lines that fit, added up. */
    @RequiresPermission(Permission.VIEW_WORK)
    public InquirySums sums(InquiryFilter filter) {
        return InquiryAdder.add(
                repository.sums(currentUser.scope(), filter), groupService.listTopics());
    }

    /** From this year back to the first in which something was counted; never empty. */
    @RequiresPermission(Permission.VIEW_WORK)
    public List<Integer> years() {
        int now = LocalDate.now(clock).getYear();
        int first = repository.firstDay(currentUser.scope()).map(LocalDate::getYear).orElse(now);
        return IntStream.rangeClosed(0, Math.max(0, now - first))
                .mapToObj(back -> now - back)
                .toList();
    }

    /**
     * Begins an export, which is recorded.
     *
     * @return ids of the lines that fit, in the order of the list
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public List<Long> begin(InquiryFilter filter) {
        auditTrail.recordExport(currentUser.scope(), "inquiry.export");
        return repository.listIds(currentUser.scope(), filter);
    }

    /**
     * @param ids at most some hundreds; those of other contact points are left out
     */
    @RequiresPermission(Permission.VIEW_WORK)
    public List<InquiryRow> rows(List<Long> ids) {
        return InOrder.of(
                ids, toRows(repository.listByIds(currentUser.scope(), ids)), InquiryRow::id);
    }

    private List<InquiryRow> toRows(List<Inquiry> inquiries) {
        Map<String, LocalText> topics =
                groupService.listTopics().stream().collect(toMap(Topic::code, Topic::name));
        return inquiries.stream().map(each -> each.toRow(topics.get(each.topicCode()))).toList();
    }
}
