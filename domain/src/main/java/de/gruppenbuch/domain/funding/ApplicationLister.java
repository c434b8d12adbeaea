package de.gruppenbuch.domain.funding;

import de.gruppenbuch.domain.group.GroupFilter;
import de.gruppenbuch.domain.group.GroupRow;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.Page;
import de.gruppenbuch.domain.shared.PageRequest;
import de.gruppenbuch.domain.shared.PageWalk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The list of applications, page by page and as a whole. */
@ApplicationScoped
public class ApplicationLister {

    @Inject private FundingRepository repository;
    @Inject private ApplicationReader reader;
    @Inject private GroupService groupService;

    Page<ApplicationRow> list(ContactPointScope scope, ApplicationFilter filter, PageRequest page) {
        List<Long> groupIds = groupsNamed(filter.text());
        List<ApplicationRow> rows =
                repository.list(scope, filter, groupIds, page).stream()
                        .map(application -> reader.toRow(scope, application))
                        .toList();
        return Page.of(page, rows, repository.count(scope, filter, groupIds));
    }

    List<Long> listIds(ContactPointScope scope, ApplicationFilter filter) {
        return repository.listIds(scope, filter, groupsNamed(filter.text()));
    }

    List<ApplicationRow> listByIds(ContactPointScope scope, List<Long> ids) {
        return repository.listByIds(scope, ids).stream()
                .map(application -> reader.toRow(scope, application))
                .toList();
    }

    private List<Long> groupsNamed(String wanted) {
        String text = wanted == null ? "" : wanted.strip();
        if (text.isEmpty()) {
            return List.of();
        }
        GroupFilter named = new GroupFilter(text, "", null, "");
        return PageWalk.through(page -> groupService.list(named, page)).map(GroupRow::id).toList();
    }
}
