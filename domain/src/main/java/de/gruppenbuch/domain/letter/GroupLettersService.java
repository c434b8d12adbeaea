package de.gruppenbuch.domain.letter;

import de.gruppenbuch.domain.group.GroupFilter;
import de.gruppenbuch.domain.group.GroupRow;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.group.SimilarGroup;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.Page;
import de.gruppenbuch.domain.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whom letters to many groups go to. */
@ApplicationScoped
@Transactional
public class GroupLettersService {

    @Inject private LetterRepository repository;
    @Inject private GroupService groupService;
    @Inject private CurrentUser currentUser;

    /** Every group that fits the filter, as long as its contact person may be written to. */
    @RequiresPermission(Permission.VIEW_WORK)
    public LetterRecipients recipients(@NotNull GroupFilter filter) {
        Set<Long> silent = new HashSet<>(repository.listWithoutConsent(currentUser.scope()));
        List<Long> groupIds = new ArrayList<>();
        List<SimilarGroup> withoutConsent = new ArrayList<>();
        int number = 0;
        Page<GroupRow> page;
        do {
            page =
                    groupService.list(
                            filter, new PageRequest(number, PageRequest.MAX_SIZE, "", true));
            for (GroupRow row : page.items()) {
                if (silent.contains(row.id())) {
                    withoutConsent.add(new SimilarGroup(row.id(), row.name(), row.city()));
                } else {
                    groupIds.add(row.id());
                }
            }
            number++;
        } while ((long) number * PageRequest.MAX_SIZE < page.total());
        return new LetterRecipients(List.copyOf(groupIds), List.copyOf(withoutConsent));
    }
}
