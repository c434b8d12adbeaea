package de.gruppenbuch.domain.letter;

import de.gruppenbuch.domain.group.GroupFilter;
import de.gruppenbuch.domain.group.GroupRow;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.group.SimilarGroup;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.PageWalk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
        Map<Boolean, List<GroupRow>> bySilence =
                PageWalk.through(page -> groupService.list(filter, page))
                        .collect(Collectors.partitioningBy(row -> silent.contains(row.id())));
        return new LetterRecipients(
                bySilence.get(false).stream().map(GroupRow::id).toList(),
                bySilence.get(true).stream()
                        .map(row -> new SimilarGroup(row.id(), row.name(), row.city()))
                        .toList());
    }
}
